"""When a reported problem was dealt with: one column that may be empty, so the old version runs on."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("assessments", "0003_answers_opened_at")]

    operations = [
        migrations.AddField(
            model_name="problemreport",
            name="handled_at",
            field=models.DateTimeField(null=True),
        ),
    ]
