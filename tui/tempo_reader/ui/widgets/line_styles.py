"""Component classes to Rich styles, laid over one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style

if TYPE_CHECKING:
    from textual.widget import Widget


class LineStyles:
    """The styles of a line widget, computed once for each combination of component classes."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._combined: dict[tuple[str, ...], Style] = {}

    def clear(self) -> None:
        """Forget everything: the theme or the widget's state is another."""
        self._combined.clear()

    @property
    def base(self) -> Style:
        """The widget's own style."""
        return self.of(())

    def of(self, classes: tuple[str, ...]) -> Style:
        """Return the widget's style with those of the classes over it, the last one on top."""
        style = self._combined.get(classes)
        if style is None:
            style = self.of(classes[:-1]) + self._own(classes[-1]) if classes else self._widget.rich_style
            self._combined[classes] = style
        return style

    def _own(self, name: str) -> Style:
        styles = self._widget.get_component_styles(name)
        ground = self._widget.background_colors[1]
        background = None
        if styles.has_rule("background") and styles.background.a:
            ground += styles.background
            background = ground.rich_color
        color = (ground + styles.color).rich_color if styles.has_rule("color") else None
        text_style = styles.text_style if styles.has_rule("text_style") else Style()
        return Style(color=color, bgcolor=background) + text_style
