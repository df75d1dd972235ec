"""Draws links to DBpedia that an index gave, not the authority file: every so many, in the order of articles and names.

    python3 draw.py GRAPH.nq AUTHORITY HOW_MANY

AUTHORITY is the folder data/authority: what its files link to is left out. Prints file, name, article of Wikipedia, "sure" or "guess",
parted by tabs.
"""

import os
import re
import sys

QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) <([^>]*)> \.')
DBPEDIA = 'http://dbpedia.org/resource/'


def links(graph, known):
    """(article, name, title, how sure), each once."""
    names, files, found = {}, {}, set()
    for line in open(graph, encoding='utf-8'):
        quad = QUAD.match(line)
        if not quad:
            continue
        subject, predicate, iri, literal, name = quad.groups()
        if predicate == 'https://schema.org/name':
            names[name, subject] = literal
        elif predicate.endswith('/identifier'):
            files[name] = literal
        elif predicate.endswith(('#sameAs', '#closeMatch')) and iri.startswith(DBPEDIA) and iri not in known:
            found.add((name, subject, iri[len(DBPEDIA) :], 'sure' if predicate.endswith('#sameAs') else 'guess'))
    return sorted((files[name], names[name, subject], title, how) for name, subject, title, how in found)


def main(graph, authority, how_many):
    known = set()
    for file in os.listdir(authority):
        if file.endswith('.ttl'):
            known.update(re.findall(r'<(http://dbpedia[^>]*)>', open(os.path.join(authority, file), encoding='utf-8').read()))
    found = links(graph, known)
    step = max(1, len(found) // int(how_many))
    for one in found[step // 2 :: step][: int(how_many)]:
        print(*one, sep='\t')
    print(f'{len(found)} links, every {step}th', file=sys.stderr)


main(*sys.argv[1:])
