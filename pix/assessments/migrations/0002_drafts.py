"""What is under way in a simulator is kept with the test: one column that may be empty, so the old version runs on."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("assessments", "0001_tests_and_knowledge")]

    operations = [
        migrations.AddField(
            model_name="assessment",
            name="draft",
            field=models.JSONField(null=True),
        ),
    ]
