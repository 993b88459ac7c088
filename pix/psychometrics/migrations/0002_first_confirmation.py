from django.db import migrations

from pix.kit import clock

DATA = {"minutes": 105, "validity_years": 3, "per_competence": 3, "is_trial": False}


def begin(apps, schema_editor):
    """The default scheme works from the first day: it asks from the release, so it needs no pool."""
    versions = apps.get_model("psychometrics", "SchemeVersion").objects
    if not versions.filter(scheme="confirmation").exists():
        now = clock.now()
        versions.create(
            scheme="confirmation", number=1, data=DATA, state="active", created_at=now, activated_at=now
        )


class Migration(migrations.Migration):

    dependencies = [
        ('psychometrics', '0001_scheme_versions'),
    ]

    operations = [
        migrations.RunPython(begin, migrations.RunPython.noop),
    ]
