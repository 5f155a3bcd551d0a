#!/usr/bin/env python3
"""Makes the golden files of the differential from the oracle in tests/oracle, a program by another hand.

    rls knowledge export TABLES
    SPEC_DIR=TABLES python3 make_goldens.py

Writes random-cases.json (500 cases, seed 20261124) and answers.json (for each case and setting the probability of
every condition in the order of the vocabulary, then that of none; and of every condition that it mainly explains the
findings) beside this file. The published and textbook cases
stand one folder up.
"""
import json, os, random, sys

HERE = os.path.dirname(os.path.abspath(__file__))
GOLDEN = os.path.dirname(HERE)
sys.path.insert(0, os.path.join(HERE, "..", "..", "..", "oracle"))
import bn2o_reference as oracle  # noqa: E402

model = oracle.Model()


def drug_pool():
    """Names, brands and ATC codes that the reference recognises, and a code for each drug factor of the tables."""
    names = sorted(model.atc_by_name)
    codes = sorted({k[4:] for table in model.risk.values() for k in table if k.startswith("atc:")})
    full = [c + {3: "AA01", 4: "A01", 5: "01", 7: ""}[len(c)] for c in codes]
    return [{"name": n} for n in names] + [{"atc": c} for c in full] * 3 + [{"name": "ibuprofen"}, {"atc": "M01AE01"}]


def random_case(number, rng, drugs):
    case = {"id": f"random-{number:03}"}
    if rng.random() < 0.85:
        case["age"] = rng.choice([rng.randint(1, 17), rng.randint(18, 95), rng.randint(18, 95), 12.5, 13, 17.9, 18, 39.5, 40, 59.9, 60, 70])
    if rng.random() < 0.85:
        case["sex"] = rng.choice(["female", "male", "other"])
    share = rng.choice([0.02, 0.1, 0.25, 0.5, 0.9])
    findings = {}
    for f in model.findings:
        if rng.random() < share:
            findings[f] = rng.choice(["present", "absent"])
    if findings:
        order = list(findings)
        rng.shuffle(order)
        case["findings"] = {f: findings[f] for f in order}
    factors = {f: rng.choice(["present", "present", "absent"]) for f in model.risk_codes if rng.random() < rng.choice([0.0, 0.05, 0.2])}
    if case.get("sex") == "male":
        factors.pop("pregnancy", None)
    elif factors.get("pregnancy") == "present" or (case.get("sex") == "female" and rng.random() < 0.15):
        if factors.get("pregnancy") != "absent" and rng.random() < 0.7:
            case["pregnancyTrimester"] = rng.choice([1, 2, 3])
    if factors:
        case["riskFactors"] = factors
    medications = [rng.choice(drugs) for _ in range(rng.choice([0, 0, 1, 1, 2, 4]))]
    if medications:
        case["medications"] = medications
    if rng.random() < 0.15:
        case["plmIndexPerHour"] = rng.choice([0, 5, 5.1, 10, 15, 15.1, 40])
    return case


def write_rows(path, rows):
    with open(path, "w", encoding="utf-8") as f:
        f.write("[\n" + ",\n".join(json.dumps(r) for r in rows) + "\n]\n")


rng = random.Random(20261124)
drugs = drug_pool()
randoms = [random_case(i, rng, drugs) for i in range(1, 501)]
write_rows(os.path.join(HERE, "random-cases.json"), randoms)

answers = []
for source, cases in (("published", oracle.load_cases(os.path.join(GOLDEN, "published-dev.json"))),
                      ("textbook", oracle.load_cases(os.path.join(GOLDEN, "textbook-cases.json"))),
                      ("random", randoms)):
    for i, case in enumerate(cases):
        settings = oracle.SETTINGS if source != "random" else (oracle.SETTINGS[i % 3],)
        for setting in settings:
            marginal, none, _ = model.posterior(case, setting)
            explains = model.main_explanations(case, setting)
            answers.append({"source": source, "id": case["id"], "setting": setting,
                            "p": [float(f"{marginal[c]:.15g}") for c in model.conditions] + [float(f"{none:.15g}")],
                            "explains": [float(f"{explains[c]:.15g}") for c in model.conditions]})
write_rows(os.path.join(HERE, "answers.json"), answers)
print(len(randoms), "random cases,", len(answers), "answers")
