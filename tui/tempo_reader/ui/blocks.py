"""An article as the blocks that the body pane shows."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from tempo_reader.domain.article import Article, Paragraph, ParagraphKind
from tempo_reader.ui.layout import Block, BlockKind, Insertion

KINDS = {
    ParagraphKind.BODY: BlockKind.BODY,
    ParagraphKind.SUBHEADING: BlockKind.SUBHEADING,
    ParagraphKind.CAPTION: BlockKind.CAPTION,
    ParagraphKind.RELATED: BlockKind.RELATED,
    ParagraphKind.CREDIT: BlockKind.CREDIT,
}


def article_blocks(
    article: Article, facts: str, *, related: bool = False, notes: Mapping[int, str] | None = None
) -> list[Block]:
    """Return the article's blocks in reading order.

    `facts` is the line under the headline; `related` shows captions and related lines too; `notes` are words to
    insert, by the article offset before which they stand.
    """
    blocks = [Block(BlockKind.TITLE, article.title)] if article.title else []
    if facts:
        blocks.append(Block(BlockKind.FACTS, facts))
    notes = notes or {}
    places = sorted(notes)
    for paragraph in _shown(article, related):
        span = paragraph.span
        if span is None:
            blocks.append(Block(KINDS[paragraph.kind], paragraph.text))
            continue
        first, last = bisect_right(places, span.start), bisect_right(places, span.end)
        inside = tuple(Insertion(at, notes[at]) for at in places[first:last])
        blocks.append(Block(KINDS[paragraph.kind], paragraph.text, span.start, inside))
    return blocks


def _shown(article: Article, related: bool) -> Iterator[Paragraph]:
    seen_body = False
    for paragraph in article.paragraphs:
        seen_body = seen_body or paragraph.kind.analysed
        if paragraph.kind in (ParagraphKind.RELATED, ParagraphKind.CAPTION) and not related:
            continue
        if paragraph.kind is ParagraphKind.CREDIT and not seen_body:
            continue  # the facts line says it
        yield paragraph
