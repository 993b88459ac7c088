"""What content can refuse."""

from django.utils.translation import gettext_lazy as _

from pix.kit.refusals import Refusal, Sentences


class NoReleasePublished(Refusal):
    """No bank has been published on this server yet."""

    code = "no_release_published"
    status = 503


SENTENCES = {
    "no_release_published": Sentences(
        title=_("The questions are not ready yet"),
        happened=_("No question bank has been published on this server."),
        kept=_("Nothing has changed."),
        todo=_("If you manage this server, run “pix bank release”; otherwise come back in a few minutes."),
    ),
}
