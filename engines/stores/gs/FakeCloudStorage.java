import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;

/**
 * A Cloud Storage for tests: what Beam asks of its JSON API, in memory, on the loopback only.
 *
 * <pre>java FakeCloudStorage.java PORT BUCKET…</pre>
 *
 * There are only the buckets that are named. A bucket whose name begins with {@code locked} refuses
 * everybody, as a wrong credential would. Each request that changes or reads something is a line on
 * standard output. {@code /control/hold?name=TEXT} keeps every write to an object whose name ends
 * with TEXT from happening, until the server ends: a client can be killed at that very moment.
 */
public final class FakeCloudStorage {
  private static final String OBJECT = "/storage/v1/b/([^/]+)/o/([^/]+)";
  private static final Pattern ONE = Pattern.compile(OBJECT);
  private static final Pattern MEDIA = Pattern.compile("(?:/download)?" + OBJECT);
  private static final Pattern ALL = Pattern.compile("/storage/v1/b/([^/]+)/o");
  private static final Pattern BUCKET = Pattern.compile("/storage/v1/b/([^/]+)");
  private static final Pattern COPY =
      Pattern.compile(OBJECT + "/(?:rewriteTo|copyTo)/b/([^/]+)/o/([^/]+)");
  private static final Pattern UPLOAD = Pattern.compile("/upload/storage/v1/b/([^/]+)/o");
  private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)+)\"");
  private static final Pattern REQUEST_LINE =
      Pattern.compile("(?m)^(GET|POST|PUT|PATCH|DELETE) (\\S+)");
  private static final Pattern CONTENT_ID =
      Pattern.compile("(?im)^content-id:\\s*<?([^>\\r\\n]+)>?");
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");
  private static final int PAGE = 1000;

  private final int port;
  private final SortedSet<String> buckets;
  private final ConcurrentSkipListMap<String, Stored> objects = new ConcurrentSkipListMap<>();
  private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private volatile String held;

  private record Stored(byte[] bytes, long generation, Instant updated) {}

  private record Upload(String key, Map<String, String> query, ByteArrayOutputStream bytes) {}

  private record Request(String method, String path, Map<String, String> query) {
    static Request of(String method, URI uri) {
      Map<String, String> query = new HashMap<>();
      String raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
      for (String pair : raw.split("&")) {
        int equals = pair.indexOf('=');
        if (equals > 0) query.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
      }
      return new Request(method, uri.getRawPath(), query);
    }
  }

  private record Answer(int status, String body) {}

  /** A request that cannot be served, in the service's own words. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final String reason;

    Refused(int status, String reason, String message) {
      super(message);
      this.status = status;
      this.reason = reason;
    }

    Answer answer() {
      String message = quoted(getMessage());
      return new Answer(
          status,
          "{\"error\":{\"code\":%d,\"message\":%s,\"errors\":[{\"domain\":\"global\",\"reason\":\"%s\",\"message\":%s}]}}"
              .formatted(status, message, reason, message));
    }
  }

  private FakeCloudStorage(int port, List<String> buckets) {
    this.port = port;
    this.buckets = new TreeSet<>(buckets);
  }

  public static void main(String[] arguments) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    List<String> all = List.of(arguments);
    new FakeCloudStorage(Integer.parseInt(all.get(0)), all.subList(1, all.size())).serve();
  }

  private void serve() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    System.out.println("READY");
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = Request.of(exchange.getRequestMethod(), exchange.getRequestURI());
      byte[] body = body(exchange);
      try {
        if (request.path.startsWith("/control/hold")) hold(exchange, request);
        else if (request.path.startsWith("/upload/")) upload(exchange, request, body);
        else if (request.path.startsWith("/batch")) batch(exchange, new String(body, UTF_8));
        else if ("media".equals(request.query.get("alt"))) download(exchange, request);
        else send(exchange, call(request));
      } catch (Refused e) {
        send(exchange, e.answer());
      } catch (RuntimeException e) {
        e.printStackTrace();
        send(exchange, new Refused(500, "backendError", e.toString()).answer());
      }
    }
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    InputStream in = exchange.getRequestBody();
    boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    return (zipped ? new GZIPInputStream(in) : in).readAllBytes();
  }

  private void hold(HttpExchange exchange, Request request) throws IOException {
    held = request.query.get("name");
    send(exchange, new Answer(200, "{}"));
  }

  /** What a call of the API without content answers. */
  private Answer call(Request request) {
    Matcher copy = COPY.matcher(request.path);
    if (copy.matches()) return copy(request, key(copy, 1), key(copy, 3));
    Matcher one = ONE.matcher(request.path);
    if (one.matches()) return one(request, key(one, 1));
    Matcher all = ALL.matcher(request.path);
    if (all.matches()) return list(request, bucket(all.group(1)));
    Matcher bucket = BUCKET.matcher(request.path);
    if (bucket.matches()) return describe(bucket(bucket.group(1)));
    throw new Refused(501, "notImplemented", request.method + " " + request.path);
  }

  private Answer one(Request request, String key) {
    if (request.method.equals("DELETE")) {
      if (objects.remove(key) == null) throw missing(key);
      log("DELETE", key);
      return new Answer(204, "");
    }
    log("GET", key);
    return new Answer(200, metadata(key, existing(key)));
  }

  private Answer copy(Request request, String from, String to) {
    Stored source = existing(from);
    log("COPY", to);
    String metadata = metadata(to, put(to, source.bytes, request.query));
    String size = quoted(Integer.toString(source.bytes.length));
    return new Answer(
        200,
        "{\"kind\":\"storage#rewriteResponse\",\"done\":true,\"totalBytesRewritten\":%s,\"objectSize\":%s,\"resource\":%s}"
            .formatted(size, size, metadata));
  }

  private Answer list(Request request, String bucket) {
    String prefix = request.query.getOrDefault("prefix", "");
    String delimiter = request.query.getOrDefault("delimiter", "");
    String after = request.query.getOrDefault("pageToken", "");
    int most = Integer.parseInt(request.query.getOrDefault("maxResults", "" + PAGE));
    List<String> items = new ArrayList<>();
    SortedSet<String> prefixes = new TreeSet<>();
    String next = "";
    for (Map.Entry<String, Stored> entry : objects.tailMap(bucket + "/" + prefix).entrySet()) {
      if (!entry.getKey().startsWith(bucket + "/" + prefix)) break;
      String name = name(entry.getKey());
      if (name.compareTo(after) <= 0) continue;
      int end = delimiter.isEmpty() ? -1 : name.indexOf(delimiter, prefix.length());
      if (end >= 0) prefixes.add(quoted(name.substring(0, end + delimiter.length())));
      else items.add(metadata(entry.getKey(), entry.getValue()));
      if (items.size() == most) {
        next = ",\"nextPageToken\":" + quoted(name);
        break;
      }
    }
    log("LIST", bucket + "/" + prefix);
    return new Answer(
        200,
        "{\"kind\":\"storage#objects\",\"items\":[%s],\"prefixes\":[%s]%s}"
            .formatted(String.join(",", items), String.join(",", prefixes), next));
  }

  private static Answer describe(String bucket) {
    return new Answer(
        200,
        "{\"kind\":\"storage#bucket\",\"name\":%s,\"projectNumber\":\"1\",\"location\":\"EU\"}"
            .formatted(quoted(bucket)));
  }

  /** A whole object in one POST, or one that may be resumed: begun by POST, then sent by PUTs. */
  private void upload(HttpExchange exchange, Request request, byte[] body) throws IOException {
    if ("media".equals(request.query.get("uploadType"))) {
      Matcher place = UPLOAD.matcher(request.path);
      if (!place.matches()) throw new Refused(501, "notImplemented", request.path);
      String key = bucket(place.group(1)) + "/" + request.query.get("name");
      send(exchange, new Answer(200, metadata(key, put(key, body, request.query))));
      return;
    }
    if (request.method.equals("POST")) {
      begin(exchange, request, new String(body, UTF_8));
      return;
    }
    Upload upload = uploads.get(request.query.get("upload_id"));
    upload.bytes.write(body);
    String range = exchange.getRequestHeaders().getFirst("Content-Range");
    if (range != null && range.endsWith("/*")) {
      exchange.getResponseHeaders().set("Range", "bytes=0-" + (upload.bytes.size() - 1));
      exchange.sendResponseHeaders(308, -1);
      return;
    }
    log("PUT", upload.key);
    Stored stored = put(upload.key, upload.bytes.toByteArray(), upload.query);
    send(exchange, new Answer(200, metadata(upload.key, stored)));
  }

  private void begin(HttpExchange exchange, Request request, String metadata) throws IOException {
    Matcher place = UPLOAD.matcher(request.path);
    if (!place.matches()) throw new Refused(501, "notImplemented", request.path);
    String bucket = bucket(place.group(1));
    Matcher inBody = NAME.matcher(metadata);
    String name = request.query.get("name");
    if (name == null) name = inBody.find() ? unescaped(inBody.group(1)) : "";
    String id = Long.toString(numbers.incrementAndGet());
    Upload upload =
        new Upload(bucket + "/" + name, request.query, new ByteArrayOutputStream());
    uploads.put(id, upload);
    exchange
        .getResponseHeaders()
        .set(
            "Location",
            "http://127.0.0.1:" + port + request.path + "?uploadType=resumable&upload_id=" + id);
    send(exchange, new Answer(200, ""));
  }

  private void download(HttpExchange exchange, Request request) throws IOException {
    Matcher place = MEDIA.matcher(request.path);
    if (!place.matches()) throw new Refused(501, "notImplemented", request.path);
    String key = key(place, 1);
    Stored stored = existing(key);
    log("READ", key);
    exchange.getResponseHeaders().set("X-Goog-Generation", Long.toString(stored.generation));
    exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
    String range = exchange.getRequestHeaders().getFirst("Range");
    if (range == null) send(exchange, 200, stored.bytes);
    else sendRange(exchange, range, stored.bytes);
  }

  private static void sendRange(HttpExchange exchange, String range, byte[] bytes)
      throws IOException {
    Matcher ends = RANGE.matcher(range);
    if (!ends.matches()) throw new Refused(501, "notImplemented", "Range: " + range);
    int from = Integer.parseInt(ends.group(1));
    int last = ends.group(2).isEmpty() ? bytes.length - 1 : Integer.parseInt(ends.group(2));
    int to = Math.min(last, bytes.length - 1);
    if (from >= bytes.length) throw new Refused(416, "requestedRangeNotSatisfiable", range);
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes " + from + "-" + to + "/" + bytes.length);
    send(exchange, 206, Arrays.copyOfRange(bytes, from, to + 1));
  }

  /** Many calls in one request, each in a part of its own. */
  private void batch(HttpExchange exchange, String body) throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String boundary = type.substring(type.indexOf("boundary=") + 9).replace("\"", "");
    StringBuilder answers = new StringBuilder();
    for (String part : body.split("--" + Pattern.quote(boundary))) {
      Matcher line = REQUEST_LINE.matcher(part);
      if (!line.find()) continue;
      Matcher id = CONTENT_ID.matcher(part);
      Answer answer = answerOf(Request.of(line.group(1), URI.create(line.group(2))));
      answers.append("--answers\r\nContent-Type: application/http\r\n");
      if (id.find()) answers.append("Content-ID: <response-" + id.group(1) + ">\r\n");
      answers.append("\r\nHTTP/1.1 " + answer.status + " -\r\n");
      answers.append("Content-Type: application/json; charset=UTF-8\r\n");
      answers.append("Content-Length: " + answer.body.getBytes(UTF_8).length + "\r\n\r\n");
      answers.append(answer.body + "\r\n");
    }
    answers.append("--answers--\r\n");
    exchange.getResponseHeaders().set("Content-Type", "multipart/mixed; boundary=answers");
    send(exchange, 200, answers.toString().getBytes(UTF_8));
  }

  private Answer answerOf(Request request) {
    try {
      return call(request);
    } catch (Refused e) {
      return e.answer();
    }
  }

  private Stored put(String key, byte[] bytes, Map<String, String> query) {
    waitWhenHeld(key);
    Stored fresh = new Stored(bytes, numbers.incrementAndGet(), Instant.now());
    objects.compute(
        key,
        (unused, before) -> {
          String expected = query.get("ifGenerationMatch");
          String found = before == null ? "0" : Long.toString(before.generation);
          if (expected != null && !expected.equals(found)) {
            throw new Refused(412, "conditionNotMet", "the generation is " + found);
          }
          return fresh;
        });
    return fresh;
  }

  private void waitWhenHeld(String key) {
    String suffix = held;
    if (suffix == null || !key.endsWith(suffix)) return;
    log("HELD", key);
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Refused(503, "backendError", "held");
  }

  private Stored existing(String key) {
    Stored stored = objects.get(key);
    if (stored == null) throw missing(key);
    return stored;
  }

  private static Refused missing(String key) {
    return new Refused(404, "notFound", "No such object: " + key);
  }

  private String key(Matcher place, int group) {
    return bucket(place.group(group)) + "/" + decoded(place.group(group + 1));
  }

  private String bucket(String raw) {
    String bucket = decoded(raw);
    if (bucket.startsWith("locked")) {
      throw new Refused(403, "forbidden", "no access to the bucket " + bucket + " is granted");
    }
    if (!buckets.contains(bucket)) {
      throw new Refused(404, "notFound", "The specified bucket does not exist: " + bucket);
    }
    return bucket;
  }

  private static String name(String key) {
    return key.substring(key.indexOf('/') + 1);
  }

  private static String metadata(String key, Stored stored) {
    CRC32C crc = new CRC32C();
    crc.update(stored.bytes);
    byte[] sum = ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
    return "{\"kind\":\"storage#object\",\"bucket\":%s,\"name\":%s,\"size\":\"%d\",\"generation\":\"%d\",\"metageneration\":\"1\",\"contentType\":\"application/octet-stream\",\"timeCreated\":\"%s\",\"updated\":\"%s\",\"crc32c\":\"%s\"}"
        .formatted(
            quoted(key.substring(0, key.indexOf('/'))),
            quoted(name(key)),
            stored.bytes.length,
            stored.generation,
            stored.updated,
            stored.updated,
            Base64.getEncoder().encodeToString(sum));
  }

  private static synchronized void log(String what, String key) {
    System.out.println(what + " " + key);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String unescaped(String json) {
    Matcher escape = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)").matcher(json);
    return escape.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(2) == null
                    ? found.group(1)
                    : String.valueOf((char) Integer.parseInt(found.group(2), 16))));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
    send(exchange, answer.status, answer.body.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) exchange.getResponseBody().write(bytes);
  }
}
