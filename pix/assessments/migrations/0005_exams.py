"""Tests that fold no knowledge: columns that may be empty, and one with a default of the database's own.

The old version goes on writing full rows while this one runs.
"""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("assessments", "0004_problems_handled_at")]

    operations = [
        migrations.AddField(
            model_name="assessment",
            name="purpose",
            field=models.CharField(
                choices=[("positioning", "Positioning"), ("certification", "Certification")],
                db_default="positioning",
                default="positioning",
                max_length=13,
            ),
        ),
        migrations.AlterField(
            model_name="assessment",
            name="competence",
            field=models.CharField(blank=True, max_length=10),
        ),
        migrations.AlterField(
            model_name="assessment",
            name="knowledge",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="assessments",
                to="assessments.knowledge",
            ),
        ),
        migrations.AlterField(
            model_name="answer",
            name="knowledge",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="answers",
                to="assessments.knowledge",
            ),
        ),
        migrations.AddConstraint(
            model_name="assessment",
            constraint=models.CheckConstraint(
                condition=models.Q(purpose="certification") | models.Q(knowledge__isnull=False),
                name="positioning_has_its_knowledge",
            ),
        ),
    ]
