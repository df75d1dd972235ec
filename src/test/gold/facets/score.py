#!/usr/bin/env python3
"""Scores the facets of statements in a graph against gold.tsv, or collects the articles to read.

    score.py articles EVAL OUT      copies the texts that gold.tsv names from EVAL/polnear, with their dates, to OUT
    score.py score GRAPH.nq OUT [--misses]      prints the figures, one facet a row

Standard library only. README.md says what the columns mean and how things match.
"""
import csv
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

DL = 'https://w3id.org/dateline/ontology#'
NONE, OPEN = '-', '?'
FACETS = ('speaker', 'act', 'stance', 'addressee', 'occasion', 'channel', 'place', 'stated', 'within', 'anonymous', 'reason')
QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) <[^>]*> \.')


def spans(field):
    return [tuple(map(int, one.split('-'))) for one in field.split(',')] if field not in (NONE, OPEN) else []


def gold():
    with open(Path(__file__).with_name('gold.tsv'), encoding='utf-8', newline='') as lines:
        return list(csv.DictReader(lines, delimiter='\t', quoting=csv.QUOTE_NONE))


def articles(corpus, out):
    """The texts under their names, each with a sidecar that tells its date."""
    out.mkdir(parents=True, exist_ok=True)
    for name in sorted({row['article'] for row in gold()}):
        text = next(path for part in ('dev', 'train') if (path := corpus / 'polnear' / part / 'text' / name).exists())
        (out / name).write_bytes(text.read_bytes())
        day = re.search(r'\d{4}-\d\d-\d\d', name).group()
        sidecar = {'@context': 'https://schema.org', '@type': 'NewsArticle', 'datePublished': day}
        (out / name).with_suffix('.json').write_text(json.dumps(sidecar))


class Graph:
    """The quads of a file, by subject and by the end of the predicate's IRI."""

    def __init__(self, path):
        self.values = defaultdict(lambda: defaultdict(list))
        self.mentions = defaultdict(list)
        for line in open(path, encoding='utf-8'):
            if match := QUAD.match(line):
                subject, predicate, iri, literal = match.groups()
                self.values[subject][re.split('[#/]', predicate)[-1]].append(iri or literal)
                if predicate.endswith('taIdentRef') and iri:
                    self.mentions[iri].append(self.span(subject))
        self.statements = defaultdict(list)
        for subject, values in self.values.items():
            if DL + 'Statement' in values['type']:
                self.statements[re.search('statement/([^/]*)/', subject).group(1)].append(subject)
        self.articles = {Path(values['identifier'][0]).name: re.search('article/([^#]*)', subject).group(1)
                         for subject, values in list(self.values.items()) if values['identifier']}

    @staticmethod
    def span(iri):
        return tuple(map(int, iri.rsplit('#char=', 1)[1].split(','))) if '#char=' in iri else (0, 0)

    def spans(self, subject, name):
        return [self.span(value) for value in self.values[subject][name]]


def tokens(text, stretches):
    """The words inside some stretches, by where they begin; quotation marks are none."""
    return {match.start() + begin for begin, end in stretches for match in re.finditer(r'\w+', text[begin:end])}


def f1(one, other):
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0


def overlap(some, others):
    return any(a < d and c < b for a, b in some for c, d in others)


def found(graph, text, row):
    """The statement with the best content, of equals the one with the same cue; a nested one must have the cue."""
    wanted = tokens(text, spans(row['content']))
    fits = [(f1(wanted, tokens(text, graph.spans(one, 'contentMention'))),
             overlap(spans(row['cue']), graph.spans(one, 'cueMention')), one)
            for one in graph.statements[graph.articles.get(row['article'])]]
    if row['within'] not in (NONE, OPEN):
        fits = [fit for fit in fits if fit[1]]
    best = max(fits, default=(0, False, None))
    return best[2] if best[0] >= 0.5 else None


def predicted(graph, text, row, statement):
    """facet -> (whether the graph gives it, whether it is right)."""
    values = graph.values[statement]
    local = lambda name: re.split('[#/]', values[name][0])[-1] if values[name] else NONE
    speakers = values['speaker']
    kinds = {kind.rsplit('#', 1)[-1] for one in speakers for kind in graph.values[one]['type']}
    speaker = NONE if not speakers else 'G' if 'Group' in kinds else 'U' if 'UnnamedAgent' in kinds else 'N'
    those = lambda name: [span for one in values[name] for span in graph.mentions[one]]
    occasions = graph.spans(statement, 'occasionMention') + [
        span for one in values['occasion'] for span in graph.spans(one, 'denotedBy')]
    outer = [tokens(text, graph.spans(one, 'contentMention')) for one in values['within']]
    agents = [graph.values[one] for one in speakers]
    reasons = [' '.join(one['anonymityReason']).encode().decode('unicode_escape', 'ignore') for one in agents]
    reason = {word for one in reasons for word in re.findall(r'\w+', one)}
    wanted = {word for begin, end in spans(row['reason']) for word in re.findall(r'\w+', text[begin:end])}
    stated = values['statedOn'][0][:10] if values['statedOn'] else NONE
    return {
        'speaker': (speaker != NONE, speaker == row['speaker']),
        'act': (local('speechAct') != NONE, local('speechAct') == row['act']),
        'stance': (local('stance') != NONE, local('stance') == row['stance']),
        'addressee': (bool(values['addressee']), overlap(those('addressee'), spans(row['addressee']))),
        'occasion': (bool(occasions), overlap(occasions, spans(row['occasion']))),
        'channel': (local('channel') != NONE, local('channel') == row['channel']),
        'place': (bool(values['statedAt']), overlap(those('statedAt'), spans(row['place']))),
        'stated': (stated != NONE, stated == row['stated']),
        'within': (bool(values['within']), any(f1(tokens(text, spans(row['within'])), one) >= 0.5 for one in outer)),
        'anonymous': (any('true' in one['anonymous'] for one in agents), row['anonymous'] == 'yes'),
        'reason': (bool(reason), f1(reason, wanted) >= 0.5),
    }


def score(path, folder, misses):
    graph, counts = Graph(path), Counter()
    rows = gold()
    for row in rows:
        text = (folder / row['article']).read_bytes().decode('utf-8')
        content = ' '.join(text[begin:end] for begin, end in spans(row['content']))
        if hashlib.sha256(content.encode()).hexdigest()[:8] != row['check']:
            sys.exit(f"{row['article']}: another text stands at {row['content']}")
        statement = found(graph, text, row)
        nested = row['within'] not in (NONE, OPEN)
        counts['nested'] += nested
        counts['found'] += statement is not None
        counts['nested found'] += nested and statement is not None
        its = predicted(graph, text, row, statement) if statement else {}
        for facet in FACETS:
            if row[facet] == OPEN:
                continue
            given, right = its.get(facet, (False, False))
            counts[facet, 'gold'] += row[facet] != NONE
            counts[facet, 'given'] += given
            counts[facet, 'right'] += given and right
            if misses and not (given and right) and (given or row[facet] != NONE):
                print(facet, 'wrong' if given else 'missed' if statement else 'no statement', row[facet], statement, repr(content[:60]), sep='\t')
    print(f"statements {len(rows)}   found {counts['found']}   nested {counts['nested']}   nested found {counts['nested found']}")
    for facet in FACETS:
        wanted, given, right = (counts[facet, what] for what in ('gold', 'given', 'right'))
        precision, recall = right / given if given else 0, right / wanted if wanted else 0
        both = 2 * right / (wanted + given) if wanted + given else 0
        print(f'{facet:10} precision {precision:.2f}   recall {recall:.2f}   f1 {both:.2f}   right {right}   given {given}   gold {wanted}')


if __name__ == '__main__':
    match sys.argv[1:]:
        case ['articles', corpus, out]:
            articles(Path(corpus), Path(out))
        case ['score', path, folder, *rest]:
            score(path, Path(folder), '--misses' in rest)
        case _:
            sys.exit(__doc__)
