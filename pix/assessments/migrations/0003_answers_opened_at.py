"""When the clock of a timed question began: one column that may be empty, so the old version runs on."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("assessments", "0002_drafts")]

    operations = [
        migrations.AddField(
            model_name="answer",
            name="opened_at",
            field=models.DateTimeField(null=True),
        ),
    ]
