"""What is said of a program that asks something impossible of its values."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

NAMES: dict[str, Promise] = {
    "unknown_name": _("The name “%(name)s” has no value here: define it first, or check how it is spelt."),
    "unknown_name_near": _("The name “%(name)s” has no value here. Did you mean “%(near)s”?"),
    "name_without_value": _("The name “%(name)s” is read before it is given a value in this function."),
    "unknown_method": _("“.%(name)s” does not exist for %(kind)s."),
    "unknown_method_near": _("“.%(name)s” does not exist for %(kind)s. Did you mean “.%(near)s”?"),
    "use_f_string": _('“%(name)s” does not exist here: to put values in a text, write f"… {value} …".'),
}
CALLS: dict[str, Promise] = {
    "not_callable": _("This is %(kind)s, not a function: it cannot be called with brackets."),
    "arguments_too_many": _("%(name)s receives %(given)s values and takes at most %(most)s."),
    "arguments_too_few": _("%(name)s does not receive all the values that it needs."),
    "argument_missing": _("The call of %(name)s gives no value to “%(parameter)s”."),
    "argument_unknown": _("%(name)s has no parameter named “%(parameter)s”."),
    "argument_twice": _("“%(name)s” is given twice."),
    "argument_kind": _("%(name)s cannot be used with %(kind)s."),
}
OPERATIONS: dict[str, Promise] = {
    "operation": _("“%(sign)s” cannot be used between %(left)s and %(right)s."),
    "operation_on_none": _(
        "“%(sign)s” is used with None: does a function forget its return, or print its result?"
    ),
    "text_plus_number": _(
        "A text and a number cannot be added: convert one of them first, with str(…), int(…) or float(…)."
    ),
    "sign_of": _("“%(sign)s” cannot be put before %(kind)s."),
    "compare": _("%(left)s and %(right)s have no order: “%(sign)s” cannot compare them."),
    "compare_inside": _("These items cannot be put in order: they are of different kinds."),
    "text_in_text": _("“in” looks for a text in a text; here it is given %(kind)s."),
    "zero_division": _("This divides by zero."),
    "no_real_result": _("This power has no result among the real numbers."),
    "not_finite": _("This number is infinite or not a number: it cannot be rounded."),
    "not_a_number": _("The text “%(text)s” cannot be read as a number by %(name)s."),
    "negative_shift": _("A shift by a negative number of bits is impossible."),
    "format": _("The format “%(spec)s” does not suit %(kind)s."),
    "no_character": _("No character has this code."),
    "one_character": _("%(name)s wants one single character, not %(length)s."),
    "empty_separator": _("A text cannot be cut at an empty separator."),
    "join_of": _("join puts texts together; here it is given %(kind)s."),
}
ITEMS: dict[str, Promise] = {
    "not_iterable": _("This is %(kind)s: it has no items to go through."),
    "not_indexable": _("This is %(kind)s: square brackets cannot take an item of it."),
    "unchangeable": _("An item cannot be changed in %(kind)s: make a new one instead."),
    "index_out_of_range": _("The index %(index)s does not exist: they go from 0 to %(last)s."),
    "index_of_empty": _("The index %(index)s does not exist: there is nothing inside."),
    "index_kind": _("An index must be a whole number."),
    "slice_bound": _("The bounds of a slice must be whole numbers."),
    "slice_step": _("The step of a slice cannot be zero."),
    "slice_length": _("%(given)s values do not fit in the places of this slice."),
    "range_step": _("The step of range cannot be zero."),
    "unknown_key": _("The key %(key)s is not in the dictionary: test it with “in”, or use .get(…)."),
    "unknown_key_to_remove": _("The key to remove is not in the dictionary."),
    "unhashable": _("A key, or an element of a set, cannot be %(kind)s: a tuple or a text can."),
    "not_a_dictionary": _("A dictionary is needed here."),
    "not_a_pair": _("A dictionary is made of pairs (key, value); here is something with %(length)s items."),
    "not_in_list": _("%(name)s does not find this value."),
    "not_in_text": _("%(name)s does not find this part in the text."),
    "pop_of_empty": _("Nothing can be taken from %(kind)s that is empty."),
    "most_of_nothing": _("%(name)s is asked of nothing: the list is empty."),
    "no_length": _("len cannot measure %(kind)s."),
    "not_reversible": _("reversed cannot turn over %(kind)s."),
    "unpack": _("%(expected)s values are expected and %(given)s are given."),
    "unpack_at_least": _("At least %(expected)s values are expected and %(given)s are given."),
    "changed_while_read": _(
        "The dictionary or the set changes while a loop goes through it: go through a copy."
    ),
    "stream_ended": _("There is nothing more to take."),
    "stream_busy": _("This cannot be read while it is being made."),
}
VALUES: dict[str, Promise] = {**NAMES, **CALLS, **OPERATIONS, **ITEMS}
