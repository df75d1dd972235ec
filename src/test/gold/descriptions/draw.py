"""Draws descriptions that a graph resolves to somebody with a name: every so many, in the order of articles and text.

    python3 draw.py GRAPH.nq TEXTS FROM ARTICLES HOW_MANY

Of ARTICLES files of the folder TEXTS by name, leaving out the first FROM. A description is a mention without capital letters that is no
pronoun and stands for a person, an organization or a place. Prints file, offset, words and slug, parted by tabs.
"""

import os
import re
import sys

PRONOUNS = set('''i me my mine myself we us our ours ourselves he him his himself she her hers herself it its itself they them
their theirs themselves who whom whose which that'''.split())
QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) <[^>]*> \.')


def mentions(graph):
    """(article, offset, words, slug), each once."""
    words, entities, files = {}, {}, {}
    for line in open(graph, encoding='utf-8'):
        quad = QUAD.match(line)
        if not quad:
            continue
        subject, predicate, iri, literal = quad.groups()
        if predicate.endswith('#anchorOf'):
            words[subject] = literal
        elif predicate.endswith('#taIdentRef'):
            entities[subject] = iri
        elif predicate.endswith('/identifier'):
            files[subject] = literal
    for mention, entity in entities.items():
        article, span = mention.split('#char=')
        kind, slug = entity.split('/')[-2:]
        anchor = words.get(mention, '')
        if kind in ('person', 'organization', 'place') and anchor.islower() and anchor not in PRONOUNS:
            yield files[article], int(span.split(',')[0]), anchor, slug.split('~')[0]


def main(graph, texts, start, articles, how_many):
    names = sorted(name for name in os.listdir(texts) if name.endswith('.txt'))
    wanted = set(names[int(start) : int(start) + int(articles)])
    found = sorted(set(one for one in mentions(graph) if one[0] in wanted))
    step = max(1, len(found) // int(how_many))
    for one in found[step // 2 :: step][: int(how_many)]:
        print(*one, sep='\t')
    print(f'{len(found)} descriptions, every {step}th', file=sys.stderr)


main(*sys.argv[1:])
