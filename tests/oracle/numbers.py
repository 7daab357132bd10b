"""Prints numbers of every scheme that python-stdnum knows as well, with its verdict.

The first line is the day; a line is: scheme, 1 or 0, number; separated by tabs. The numbers of a scheme are python-stdnum's own examples, valid
ones found from those by changing characters and searching for check digits, the same written with separators,
mutated ones and junk. The seed makes them the same every time.
"""

import contextlib
import datetime
import importlib
import io
import random
import re
import string
import sys

# Where our name is not the module's path with dashes.
PATHS = {"gs1-gtin": "ean", "jp-in": "jp.in_", **{name: name for name in ("casrn", "imei", "imo", "isbn", "iso6346", "lei")}}
NAMES = """
ad-nrt al-nipt ar-cuit ar-dni at-tin at-uid au-abn au-acn au-tfn az-voen be-nn be-vat bg-egn bg-pnf bg-vat br-cnpj
br-cpf by-unp ca-bn ca-sin casrn ch-ssn ch-uid ch-vat cl-rut cn-ric cn-uscc co-nit cr-cpf cr-cpj cu-ni cy-vat cz-dic cz-rc de-idnr
de-vat dk-cpr dk-cvr do-cedula do-rnc dz-nif ec-ci ec-ruc ee-ik ee-kmkr ee-registrikood eg-tn es-cif es-dni es-nie es-nif eu-oss
eu-vat fi-alv fi-hetu fi-ytunnus fo-vn fr-nif fr-nir fr-siren fr-siret fr-tva gb-utr gb-vat gh-tin gn-nifp gr-vat
gs1-gtin gt-nit hr-oib hu-anum id-nik id-npwp ie-pps ie-vat il-hp il-idnr imei imo in-aadhaar in-epic in-gstin in-pan
in-vid is-kennitala is-vsk isbn iso6346 it-codicefiscale it-iva jp-cn jp-in ke-pin kr-brn kr-rrn lei li-peid lt-asmens
lt-pvm lu-tva lv-pvn ma-ice mc-tva md-idno me-pib mk-edb mt-vat mu-nid mx-curp mx-rfc my-nric mz-nuit nl-bsn nl-btw
no-fodselsnummer no-mva no-orgnr nz-ird pe-cui pe-ruc pk-cnic pl-nip pl-pesel pl-regon pt-nif py-ruc ro-cf ro-cnp
ro-cui rs-pib ru-inn ru-ogrn se-orgnr se-personnummer se-vat sg-uen si-ddv si-emso si-maticna sk-dph sn-ninea sv-nit
th-moa th-pin th-tin tn-mf tr-tckimlik tr-vkn tw-ubn ua-edrpou ua-rntrc us-atin us-ein us-itin us-ssn uy-rut ve-rif
vn-mst za-idnr za-tin
""".split()
# Invented numbers for modules whose documentation shows no valid one.
SHOWN = {"mu-nid": ["M2910812345679", "K010195765432G"]}
DIGITS, LETTERS = string.digits, string.ascii_uppercase
SEPARATORS = " -./,:*_()\u2013\u2014\u00a0"
JUNK = DIGITS + LETTERS + string.ascii_lowercase + SEPARATORS + "+&\u00d1\u0663\u0969\uff13\U0001f600\u0301\u0416\t\n"


def module(name):
    path = PATHS.get(name)
    if path is None:
        country, _, rest = name.partition("-")
        path = f"{country}_.{rest}" if country in ("in", "is") else f"{country}.{rest}"
    return importlib.import_module("stdnum." + path)


def examples(mod):
    """All quoted arguments in the module's documentation and in that of its functions."""
    texts = [mod.__doc__ or ""] + [getattr(f, "__doc__", "") or "" for f in vars(mod).values() if callable(f)]
    found = []
    for text in texts:
        for line in text.splitlines():
            if ">>>" in line:
                found += re.findall(r"""['"]([^'"]+)['"]""", line)
    return list(dict.fromkeys(found))


def verdict(mod, number):
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            mod.validate(number)
        return 1
    except Exception:
        return 0


def like(rng, character):
    """A character of the same kind."""
    for kind in (DIGITS, LETTERS):
        if character.upper() in kind:
            return rng.choice(kind)
    return character


def sought(rng, mod, seed):
    """A valid number near a valid one: some characters changed, then up to three places searched."""
    number = list(seed)
    for place in rng.sample(range(len(number)), rng.randint(1, max(1, len(number) // 2))):
        number[place] = like(rng, number[place])
    for _ in range(3):
        if verdict(mod, "".join(number)):
            return "".join(number)
        signs = [i for i, c in enumerate(number) if c.isalnum()]
        for place in rng.sample(signs, min(len(signs), 3)) + signs[-2:]:
            kept = number[place]
            for character in DIGITS if kept in DIGITS else LETTERS:
                number[place] = character
                if verdict(mod, "".join(number)):
                    return "".join(number)
            number[place] = kept
        number[rng.choice(signs)] = rng.choice(DIGITS)
    return None


def compact(mod, number):
    try:
        return mod.compact(number)
    except Exception:
        return number


def mutated(rng, number):
    number = list(number)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        place = rng.randrange(len(number) + 1)
        way = rng.randrange(5)
        if way == 0:
            number.insert(place, rng.choice(JUNK))
        elif number and way == 1:
            del number[place % len(number)]
        elif len(number) > 1 and way == 2:
            place %= len(number) - 1
            number[place], number[place + 1] = number[place + 1], number[place]
        elif number:
            old = number[place % len(number)]
            number[place % len(number)] = like(rng, old) if way == 3 else rng.choice(DIGITS + LETTERS)
    return "".join(number)


def written(rng, mod, number):
    """The number as people write it: the module's own format, or any separators, lower case, space around."""
    way = rng.randrange(4)
    if way == 0 and hasattr(mod, "format"):
        try:
            return mod.format(number)
        except Exception:
            return number
    if way == 1:
        return rng.choice((" ", "\t", "")) + number.lower() + rng.choice((" ", "\n", ""))
    sign = rng.choice(SEPARATORS)
    return "".join(c + (sign if rng.random() < 0.25 else "") for c in number)


def numbers(rng, name, mod, count):
    shown = examples(mod) + SHOWN.get(name, [])
    yield from shown
    valid = [number for number in shown if verdict(mod, number)]
    assert valid, f"{name}: no example is valid"
    pool = list(valid)
    for _ in range(count // 2):
        found = sought(rng, mod, rng.choice(valid + pool[-20:]))
        if found:
            pool.append(found)
            yield found
    for _ in range(count // 5):
        yield written(rng, mod, compact(mod, rng.choice(pool)))
    for _ in range(count // 4):
        yield mutated(rng, rng.choice(pool))
    for _ in range(count // 10):
        shape = compact(mod, rng.choice(pool))
        yield "".join(like(rng, c) for c in shape)
    for _ in range(count // 20):
        yield "".join(rng.choice(JUNK) for _ in range(rng.randrange(20)))


def main():
    count, seed = int(sys.argv[1]), sys.argv[2]
    print(datetime.date.today())
    for name in NAMES:
        mod, rng, seen = module(name), random.Random(f"{seed} {name}"), set()
        for turn in range(20):
            for number in numbers(rng, name, mod, count):
                line = number.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
                if line not in seen:
                    seen.add(line)
                    print(name, verdict(mod, number), line, sep="\t")
            if len(seen) >= 2000 or turn == 19:
                break
        print(f"{name}: {len(seen)} numbers", file=sys.stderr)


if __name__ == "__main__":
    main()
