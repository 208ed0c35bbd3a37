"""The teacher: a bidirectional LSTM with a CRF on top (Lample et al. 2016; Ma and Hovy 2016).

It sees the word's vectors, its letters by a convolution, what the lexicon says of it, and from which corpus the
sentence comes; at use it is not told. Far too large to ship, it tags the news for the student to learn from.
"""

import random
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from tempo_reader.extraction.entities.knowledge.vocabulary import entry
from tempo_reader.extraction.entities.tagging.features import features
from tempo_reader.extraction.training.corpora import Example
from tempo_reader.extraction.training.vectors import Vectors

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,-'\"()/&:"
LONGEST_WORD = 16
MOST_FLAGS = 16
FLAGS = 400
KINDS = ("title", "role", "place", "body", "tail")
FLAG_BEGINS = ("0B-", "0I-", "body", "place", "0s=", *(f"{o}{kind}" for o in (-1, 0, 1) for kind in KINDS))
HIDDEN = 160
EPOCHS = 20
BATCH = 24
RATE = 2e-3
VECTOR_RATE = 2e-4
DECAY = 0.93
DROPPED_WORDS = 0.05
NOT_TOLD = 2
"""The number that stands for no corpus; the two corpora are 0 and 1."""
UNTOLD = 0.3
"""The share of training sentences whose corpus the network is not told."""

Encoded = tuple[list[int], list[list[int]], list[list[int]]]
Probabilities: TypeAlias = "NDArray[np.float32]"


class Encoder:
    """Turns words into numbers."""

    def __init__(self, vectors: Sequence[Vectors]) -> None:
        words = vectors[0].words
        self._ids = {word: at + 2 for at, word in enumerate(words)}
        others = [{word: at for at, word in enumerate(v.words)} for v in vectors]
        rows = [
            np.concatenate([v.rows[place[word]] for v, place in zip(vectors, others, strict=True)])
            for word in words
        ]
        self.table = np.concatenate([np.zeros((2, len(rows[0])), np.float32), 3 * np.stack(rows)])
        self._letters = {letter: at + 2 for at, letter in enumerate(LETTERS)}
        self._flags: dict[str, int] = {}

    def encode(self, words: Sequence[str]) -> Encoded:
        """Return word ids, letter ids and flag ids; a new flag gets a number while there is room."""
        return (
            [self._word(w) for w in words],
            [self._spell(w) for w in words],
            [self._flag(r) for r in features(words)],
        )

    def _word(self, word: str) -> int:
        forms = (entry(word), word.lower(), word.capitalize())
        return next((self._ids[form] for form in forms if form in self._ids), 1)

    def _spell(self, word: str) -> list[int]:
        ids = [self._letters.get(letter, 1) for letter in word[:LONGEST_WORD]]
        return ids + [0] * (LONGEST_WORD - len(ids))

    def _flag(self, row: Sequence[str]) -> list[int]:
        ids = []
        for name in row:
            if name in ("near", "far", "quoted") or name.startswith(FLAG_BEGINS):
                if name not in self._flags and len(self._flags) < FLAGS:
                    self._flags[name] = len(self._flags) + 1
                ids.append(self._flags.get(name, 0))
        return (ids + [0] * MOST_FLAGS)[:MOST_FLAGS]


class Network(nn.Module):
    """The layers, and the CRF's sums."""

    def __init__(self, table: NDArray[np.float32]) -> None:
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(table), freeze=False, padding_idx=0)
        self.letters = nn.Embedding(len(LETTERS) + 2, 24, padding_idx=0)
        self.spelling = nn.Conv1d(24, 48, 3, padding=1)
        self.flags = nn.Embedding(FLAGS + 1, 16, padding_idx=0)
        self.corpus = nn.Embedding(NOT_TOLD + 1, 8)
        self.lstm = nn.LSTM(table.shape[1] + 48 + 16 + 8, HIDDEN, batch_first=True, bidirectional=True)
        self.out = nn.Linear(2 * HIDDEN, len(LABELS))
        self.drop = nn.Dropout(0.5)
        self.moves = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.begins = nn.Parameter(torch.zeros(len(LABELS)))
        self.ends = nn.Parameter(torch.zeros(len(LABELS)))

    def emissions(self, batch: "Batch", corpus: Tensor) -> Tensor:
        """Return a score for each label of each word."""
        count, length = batch.words.shape
        letters = self.letters(batch.letters.view(count * length, -1)).transpose(1, 2)
        spelling = self.spelling(letters).max(2)[0].view(count, length, -1)
        told = self.corpus(corpus)[:, None, :].expand(count, length, -1)
        seen = torch.cat([self.vectors(batch.words), spelling, self.flags(batch.flags).sum(2), told], 2)
        packed = nn.utils.rnn.pack_padded_sequence(
            self.drop(seen), batch.lengths, batch_first=True, enforce_sorted=False
        )
        states, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.out(self.drop(states))

    def loss(self, scores: Tensor, gold: Tensor, mask: Tensor) -> Tensor:
        """Return the mean negative log-likelihood of the gold labels."""
        total = self.begins + scores[:, 0]
        path = self.begins[gold[:, 0]] + scores[:, 0].gather(1, gold[:, :1])[:, 0]
        last = gold[:, 0]
        for at in range(1, scores.shape[1]):
            here = mask[:, at]
            grown = torch.logsumexp(total[:, :, None] + self.moves, 1) + scores[:, at]
            total = torch.where(here[:, None], grown, total)
            step = self.moves[last, gold[:, at]] + scores[:, at].gather(1, gold[:, at : at + 1])[:, 0]
            path = path + torch.where(here, step, torch.zeros(()))
            last = torch.where(here, gold[:, at], last)
        return (torch.logsumexp(total + self.ends, 1) - path - self.ends[last]).mean()

    def marginals(self, scores: Tensor, mask: Tensor) -> Tensor:
        """Return each word's label probabilities, forward and backward."""
        count, length, _ = scores.shape
        forward = [self.begins + scores[:, 0]]
        for at in range(1, length):
            grown = torch.logsumexp(forward[-1][:, :, None] + self.moves, 1) + scores[:, at]
            forward.append(torch.where(mask[:, at][:, None], grown, forward[-1]))
        ends = self.ends.expand(count, -1)
        backward = [ends]
        for at in range(length - 2, -1, -1):
            after = scores[:, at + 1] + backward[-1]
            grown = torch.logsumexp(self.moves[None] + after[:, None, :], 2)
            backward.append(torch.where(mask[:, at + 1][:, None], grown, ends))
        return torch.stack(
            [torch.softmax(a + b, 1) for a, b in zip(forward, reversed(backward), strict=True)], 1
        )


class Batch:
    """Sentences padded to one length."""

    def __init__(self, sentences: Sequence[Encoded]) -> None:
        self.lengths = torch.tensor([len(words) for words, _, _ in sentences])
        size = int(self.lengths.max())
        self.words = torch.zeros(len(sentences), size, dtype=torch.long)
        self.letters = torch.zeros(len(sentences), size, LONGEST_WORD, dtype=torch.long)
        self.flags = torch.zeros(len(sentences), size, MOST_FLAGS, dtype=torch.long)
        for at, (words, letters, flags) in enumerate(sentences):
            self.words[at, : len(words)] = torch.tensor(words)
            self.letters[at, : len(words)] = torch.tensor(letters)
            self.flags[at, : len(words)] = torch.tensor(flags)
        self.mask = torch.arange(size)[None] < self.lengths[:, None]


def fit(corpora: Sequence[Sequence[Example]], encoder: Encoder, seed: int) -> Network:
    """Train a network on the corpora, each known to it by its place."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    dice = random.Random(seed)  # noqa: S311  not for secrets
    data = [
        (encoder.encode(example.words), [LABELS.index(tag) for tag in example.tags], number)
        for number, corpus in enumerate(corpora)
        for example in corpus
    ]
    network = Network(encoder.table)
    others = [parameter for name, parameter in network.named_parameters() if name != "vectors.weight"]
    optimiser = torch.optim.Adam(
        [{"params": others, "lr": RATE}, {"params": [network.vectors.weight], "lr": VECTOR_RATE}]
    )
    for _ in range(EPOCHS):
        network.train()
        dice.shuffle(data)
        for begin in range(0, len(data), BATCH):
            part = data[begin : begin + BATCH]
            batch = Batch([encoded for encoded, _, _ in part])
            dropped = (torch.rand(batch.words.shape) < DROPPED_WORDS) & batch.mask
            batch.words = torch.where(dropped, torch.ones_like(batch.words), batch.words)
            told = torch.tensor([NOT_TOLD if dice.random() < UNTOLD else number for _, _, number in part])
            gold = torch.zeros_like(batch.words)
            for at, (_, labels, _) in enumerate(part):
                gold[at, : len(labels)] = torch.tensor(labels)
            loss = network.loss(network.emissions(batch, told), gold, batch.mask)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
        for group in optimiser.param_groups:
            group["lr"] *= DECAY
    return network


def probabilities(network: Network, sentences: Sequence[Encoded], size: int = 64) -> list[Probabilities]:
    """Return the label probabilities of each word; the network is not told the corpus."""
    network.eval()
    order = sorted(range(len(sentences)), key=lambda at: len(sentences[at][0]))
    found: dict[int, Probabilities] = {}
    with torch.no_grad():
        for begin in range(0, len(order), size):
            places = order[begin : begin + size]
            batch = Batch([sentences[at] for at in places])
            scores = network.emissions(batch, torch.full((len(places),), NOT_TOLD))
            values = network.marginals(scores, batch.mask).numpy()
            for row, at in enumerate(places):
                found[at] = values[row, : len(sentences[at][0])]
    return [found[at] for at in range(len(sentences))]


def decode(found: Probabilities) -> list[str]:
    """Return the likeliest labels in which every inside follows its beginning."""
    barred = np.zeros((len(LABELS), len(LABELS)))
    for inside in (2, 4, 6):
        for before in range(len(LABELS)):
            if before not in (inside, inside - 1):
                barred[before, inside] = -1e9
    logs = np.log(found + 1e-9)
    best = logs[0].copy()
    best[[2, 4, 6]] = -1e9
    back = []
    for row in logs[1:]:
        reached = best[:, None] + barred
        back.append(reached.argmax(0))
        best = reached.max(0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return [LABELS[at] for at in reversed(path)]
