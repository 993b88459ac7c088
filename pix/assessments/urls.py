"""The learner's doors."""

from django.urls import path

from pix.assessments.views import practice, problems, profile, results, take, tutorials

app_name = "assessments"
urlpatterns = [
    path("profile/", profile.profile, name="profile"),
    path("history/", profile.history, name="history"),
    path("competences/<str:code>/", profile.competence, name="competence"),
    path("competences/<str:code>/start/", profile.start, name="start"),
    path("competences/<str:code>/reset/", profile.reset, name="reset"),
    path("assessments/<int:assessment_id>/", take.question, name="question"),
    path("assessments/<int:assessment_id>/answer/", take.answer, name="answer"),
    path("assessments/<int:assessment_id>/draft/", take.draft, name="draft"),
    path("assessments/<int:assessment_id>/open/", take.open_timed, name="open"),
    path(
        "assessments/<int:assessment_id>/checkpoint/",
        take.checkpoint,
        name="checkpoint",
    ),
    path("assessments/<int:assessment_id>/problem/", take.problem, name="problem"),
    path("assessments/<int:assessment_id>/results/", results.results, name="results"),
    path(
        "assessments/<int:assessment_id>/questions/<int:number>/",
        results.correction,
        name="correction",
    ),
    path(
        "assessments/<int:assessment_id>/questions/<int:number>/files/<str:name>",
        take.question_file,
        name="file",
    ),
    path("tutorials/", tutorials.tutorials, name="tutorials"),
    path("tutorials/<slug:tutorial_id>/", tutorials.tutorial, name="tutorial"),
    path("tutorials/<slug:tutorial_id>/keep/", tutorials.keep, name="keep"),
    path("problems/", problems.problems, name="problems"),
    path("problems/<int:problem_id>/handled/", problems.handled, name="handled"),
    path("practice/", practice.practice, name="practice"),
    path("practice/<int:number>/", practice.exercise, name="exercise"),
]
