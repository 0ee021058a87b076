"""What the pictures of all notebooks share: a Chinese font, colours, headings."""

import warnings
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib import font_manager

FAMILIES = ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei",
            "Microsoft YaHei", "SimHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK JP"]
HINTS = ["cjk", "sourcehan", "notosanssc", "wqy", "msyh", "simhei", "pingfang", "hiragino"]

INK, GREY, PALE = "#222222", "#666666", "#C9CED6"
BLUE, RED, AMBER, GREEN, VIOLET = "#2F6DB5", "#C0392B", "#E0A030", "#2E8B6F", "#7D5BA6"
GRID = "#E6E8EC"


def use_chinese_font():
    """Looks for a Chinese font and uses it; from then on a missing character is an error, never a box."""
    for file in font_manager.findSystemFonts():
        if any(hint in Path(file).name.lower() for hint in HINTS):
            font_manager.fontManager.addfont(file)
    known = {font.name for font in font_manager.fontManager.ttflist}
    family = next((name for name in FAMILIES if name in known), None)
    if family is None:
        raise RuntimeError("找不到中文字体，请安装（Debian: apt-get install fonts-noto-cjk）。 No Chinese font found, install one.")
    warnings.filterwarnings("error", message="Glyph .* missing")
    plt.rcParams.update({"font.family": family, "axes.unicode_minus": False, "figure.dpi": 110, "font.size": 11,
                         "axes.spines.top": False, "axes.spines.right": False, "axes.axisbelow": True})
    return family


def headed(figure, chinese, english):
    """Puts a picture's heading above it: the sentence in Chinese, then in English."""
    figure.suptitle(chinese, x=0.01, y=1.0, ha="left", va="bottom", fontsize=15, fontweight="bold", color=INK)
    figure.text(0.01, 0.995, english, ha="left", va="top", fontsize=10.5, color=GREY)


def shortened(text, most):
    """A text that fits a label, with … where it was cut."""
    return text if len(text) <= most else text[:most - 1] + "…"


def ink_on(background):
    """Dark ink on a light ground and the other way round."""
    red, green, blue, alpha = background
    return INK if alpha == 0 or 0.30 * red + 0.59 * green + 0.11 * blue > 0.55 else "white"


def heat_map(axes, grid, label, lowest, highest, colours, write):
    """A grid of cells, each with its words; `write` tells them from row, column and value (nan where there is none)."""
    image = axes.imshow(grid.to_numpy(dtype=float), cmap=colours, vmin=lowest, vmax=highest, aspect="auto")
    for row in range(len(grid.index)):
        for column in range(len(grid.columns)):
            value = grid.iloc[row, column]
            axes.text(column, row, write(row, column, value), ha="center", va="center", fontsize=9.5,
                      color=ink_on(image.to_rgba(value)))
    axes.set_xticks(range(len(grid.columns)), grid.columns)
    axes.set_yticks(range(len(grid.index)), grid.index)
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    bar = axes.figure.colorbar(image, ax=axes, pad=0.02)
    bar.set_label(label)
    bar.outline.set_visible(False)
