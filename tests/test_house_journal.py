"""One verb, one journal line: an action writes who did what, unless something else already keeps it."""

import pytest

from tests.house import action_files, shown

# What each action that writes no line leaves instead.
KEPT_ELSEWHERE = {
    "accounts/begin_as_guest": "the person's row has the instant",
    "accounts/open_account": "the person's row has the instant and the consent",
    "accounts/keep_account": "the person's row has the instant and the consent",
    "accounts/welcome_demo_people": "invented people, refused by production",
    "accounts/note_visit": "a day on the person's row; a line a visit would follow people about",
    "accounts/change_details": "a preference of the person's own",
    "accounts/choose_language": "a preference of the person's own",
    "assessments/submit_answer": "answers are their own journal",
    "assessments/open_question": "a part of the answer to come",
    "assessments/keep_draft": "a part of the answer to come",
    "assessments/keep_tutorial": "a bookmark of the person's own, with its instant",
    "certification/answer_exam": "answers are their own journal",
    "certification/set_question_aside": "the answer set aside has the instant and the cause",
    "certification/open_exam_question": "a part of the answer to come",
    "certification/keep_exam_draft": "a part of the answer to come",
    "certification/note_sign_of_life": "the candidate's row has the last instant",
    "certification/end_due_exams": "each end writes its line",
    "backoffice/ask_for_help": "the request's row has who, what and when",
    "backoffice/erase_stale_guests": "each erasure writes its line",
    "backoffice/remove_demo_people": "each erasure writes its line",
}


def named(path) -> str:
    return f"{path.parents[1].name}/{path.stem}"


@pytest.mark.parametrize("path", action_files(), ids=shown)
def test_an_action_writes_a_line_or_says_what_keeps_it(path) -> None:
    writes = "journal.write(" in path.read_text(encoding="utf-8")
    assert writes != (named(path) in KEPT_ELSEWHERE), f"{shown(path)}: a line, or a reason here, and not both"


def test_every_excuse_is_for_an_action() -> None:
    assert KEPT_ELSEWHERE.keys() - {named(path) for path in action_files()} == set()
