# Reference values of the statistics of org.jixiao.analyse.statistic, from R and its package robustbase.
# Rscript --vanilla statistics.R > statistics.txt
# A line is a vector and what R says of it: name=number or name=number,number,…, parted by blanks; numbers with 17 digits.
suppressPackageStartupMessages(library(robustbase))
options(mc_doScale_quiet = TRUE, warn = 2)
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20260101)

digits17 <- function(x) paste(sprintf("%.17g", x), collapse = ",")
say <- function(...) {
  fields <- list(...)
  cat(paste0(names(fields), "=", vapply(fields, digits17, "")), sep = " ")
  cat("\n")
}

# Vectors of every temper: small counts, rates, money, ties, constants, heavy tails, far outliers, huge numbers.
tempers <- list(
  function(n) sample(-5:5, n, replace = TRUE),
  function(n) round(rnorm(n, 95, 4), 2),
  function(n) round(exp(rnorm(n, 10, 2)), 2),
  function(n) rep(sample(-3:3, 1), n),
  function(n) round(rt(n, 2) * 100, 1),
  function(n) { x <- round(rnorm(n), 3); x[1] <- 1e15; x },
  function(n) sample(1e6, n) * 1e9 + sample(7, n, replace = TRUE),
  function(n) -round(rexp(n) * 1000),
  function(n) c(rep(100, n - n %/% 3), round(runif(n %/% 3, 80, 100), 2)),
  function(n) { x <- sample(1000, n, replace = TRUE) / 8; x[n] <- -1e15; x }
)

# The definition, in double precision throughout: robustbase rounds some differences to single precision on the way.
qn <- function(x) {
  n <- length(x)
  distance <- sort(as.vector(dist(x)))[choose(n %/% 2 + 1, 2)]
  of.one <- Qn(seq_len(n)) / sort(as.vector(dist(seq_len(n))))[choose(n %/% 2 + 1, 2)]
  value <- distance * of.one
  stopifnot(abs(value - Qn(x)) <= 1.2e-7 * value)
  value
}

esd <- function(x, most, alpha) {
  left <- sort(x)
  statistics <- numeric(0)
  critical <- numeric(0)
  for (step in seq_len(max(0, min(most, length(x) - 2)))) {
    n <- length(left)
    far <- which.max(abs(left - mean(left)))
    s <- sd(left)
    statistics <- c(statistics, if (s == 0) 0 else abs(left[far] - mean(left)) / s)
    t <- qt(alpha / (2 * n), n - 2, lower.tail = FALSE)
    critical <- c(critical, (n - 1) * t / sqrt((n - 2 + t^2) * n))
    left <- left[-far]
  }
  list(statistics = statistics, critical = critical)
}

hb <- function(before, now, tail, u, a) {
  ratio <- now / before
  m <- median(ratio)
  effect <- ifelse(ratio < m, 1 - m / ratio, ratio / m - 1) * pmax(before, now)^u
  q <- quantile(effect, c(tail, 0.5, 1 - tail), names = FALSE)
  c(m, q[2], max(q[2] - q[1], abs(a * q[2])), max(q[3] - q[2], abs(a * q[2])))
}

sizes <- c(rep(2:12, 13), 13:40, rep(c(50, 51, 99, 100), 4), 101, 160, 250)
for (i in seq_len(2000)) {
  n <- sizes[(i - 1) %% length(sizes) + 1]
  x <- as.numeric(tempers[[(i * 7 + i %/% 10) %% length(tempers) + 1]](n))
  e <- esd(x, 3, 0.05)
  box <- adjboxStats(x, doReflect = TRUE)$fence
  say(
    x = x, median = median(x), mad = mad(x, constant = 1), qn = qn(x), robustbase_qn = Qn(x), sn = Sn(x),
    mc = mc(x, doReflect = TRUE), adjbox = box, esd = e$statistics, lambda = e$critical,
    hb_quartile = hb(abs(x) + 1, rev(abs(x)) + 1, 0.25, 0.5, 0.05),
    hb_tail = hb(abs(x) + 1, rev(abs(x)) + 1, 0.1, 0.5, 0.05)
  )
}
for (i in seq_len(100)) {
  amounts <- if (i %% 2 == 0) exp(rnorm(600, 12, 3)) else runif(600, 1000, 99999)
  two <- as.integer(substr(sprintf("%.0f", amounts * 1000), 1, 2))
  law <- function(d) log10(1 + 1 / d)
  pairs <- tabulate(two - 9L, 90)
  ones <- tabulate(two %/% 10L, 9)
  test <- function(counts, d) {
    t <- suppressWarnings(chisq.test(counts, p = law(d)))
    c(unname(t$statistic), t$p.value, mean(abs(counts / sum(counts) - law(d))))
  }
  say(pairs = pairs, first = test(ones, 1:9), first_two = test(pairs, 10:99))
}
for (i in seq_len(100)) {
  top <- sample(0:40, 1)
  below <- sample(0:40, 1)
  say(top = top, below = below, p = pbinom(top - 1, top + below, 0.5, lower.tail = FALSE))
}
