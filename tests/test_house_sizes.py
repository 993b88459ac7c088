"""Files and functions stay small. Budgets only go down."""

from pathlib import Path

from tests.house import ROOT, functions, is_test, length, python_files, shown

FILE_LINES = 300
TEST_FILE_LINES = 400
FUNCTION_LINES = 40
# A generator is half sentences, in two languages.
BANK_FUNCTION_LINES = 60
SHORT_FUNCTION = 12
SHORT_SHARE = 0.9


def test_no_file_is_too_long() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files()}
    long = [
        f"{shown(path)}: {count}"
        for path, count in lines.items()
        if count > (TEST_FILE_LINES if is_test(path) else FILE_LINES)
    ]
    assert not long, "\n".join(long)


def of_the_bank(path: Path) -> bool:
    return path.relative_to(ROOT).parts[0] == "bank"


def allowed(path: Path) -> int:
    return BANK_FUNCTION_LINES if of_the_bank(path) else FUNCTION_LINES


def test_no_function_is_too_long() -> None:
    long = [
        f"{shown(path)}:{function.lineno} {function.name}: {length(function)}"
        for path in python_files()
        for function in functions(path)
        if length(function) > allowed(path)
    ]
    assert not long, "\n".join(long)


def test_nine_functions_in_ten_are_short() -> None:
    ours = [path for path in python_files() if not is_test(path) and not of_the_bank(path)]
    lengths = [length(function) for path in ours for function in functions(path)]
    short = sum(lines <= SHORT_FUNCTION for lines in lengths)
    assert short >= SHORT_SHARE * len(lengths), f"{short} of {len(lengths)}"
