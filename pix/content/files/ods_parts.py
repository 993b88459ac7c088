"""What surrounds the cells of an ODS workbook: comments, fills, charts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from pix.content.files.book import Chart, Sheet
from pix.content.files.odf import spaces

XML = '<?xml version="1.0" encoding="UTF-8"?>'
KINDS = {"bar": "bar", "line": "line", "pie": "circle"}


def annotation(text: str, author: str) -> str:
    """A comment on a cell."""
    said = f"<dc:creator>{escape(author)}</dc:creator><text:p>{escape(text)}</text:p>"
    return f"<office:annotation>{said}</office:annotation>"


def fill_style(colour: str) -> str:
    """The name of the style that fills a cell."""
    return f"Fill{colour.lstrip('#')}"


def fill_styles(colours: Iterable[str]) -> str:
    """The styles that fill cells."""
    return "".join(
        f'<style:style style:name="{fill_style(colour)}" style:family="table-cell">'
        f'<style:table-cell-properties fo:background-color="{colour}"/></style:style>'
        for colour in sorted(colours)
    )


def chart_frame(sheet: int, at: int) -> str:
    """Where a chart stands on its sheet."""
    return (
        f'<draw:frame svg:x="12cm" svg:y="{1 + 8 * at}cm" svg:width="14cm" svg:height="7cm">'
        f'<draw:object xlink:href="./{_folder(sheet, at)}" xlink:type="simple"/></draw:frame>'
    )


def _folder(sheet: int, at: int) -> str:
    return f"Object {sheet}-{at + 1}"


def chart_parts(book: Mapping[str, Sheet]) -> dict[str, str]:
    """The part of each chart."""
    return {
        f"{_folder(number, at)}/content.xml": XML + _chart(chart, name)
        for number, (name, sheet) in enumerate(book.items(), start=1)
        for at, chart in enumerate(sheet.charts)
    }


def chart_folders(parts: Iterable[str]) -> list[str]:
    """The folders of the charts, as the manifest lists them."""
    return [path.removesuffix("content.xml") for path in parts]


def _chart(chart: Chart, name: str) -> str:
    title = _title(chart.title)
    minimum = "" if chart.y_min is None else f' chart:minimum="{chart.y_min}"'
    return (
        f'<office:document-content office:version="1.2" {spaces()}><office:automatic-styles>'
        '<style:style style:name="Up" style:family="chart">'
        f'<style:chart-properties chart:display-label="true"{minimum}/>'
        "</style:style></office:automatic-styles><office:body><office:chart>"
        f'<chart:chart chart:class="chart:{KINDS[chart.kind]}" svg:width="14cm" svg:height="7cm">{title}'
        f'<chart:plot-area><chart:axis chart:dimension="x" chart:name="primary-x">{_title(chart.x_title)}'
        f'<chart:categories table:cell-range-address="{_range(name, chart.categories)}"/></chart:axis>'
        '<chart:axis chart:dimension="y" chart:name="primary-y" '
        f'chart:style-name="Up">{_title(chart.y_title)}</chart:axis>'
        f'<chart:series chart:values-cell-range-address="{_range(name, chart.values)}"/>'
        "</chart:plot-area></chart:chart></office:chart></office:body></office:document-content>"
    )


def _title(text: str) -> str:
    return f"<chart:title><text:p>{escape(text)}</text:p></chart:title>" if text else ""


def _range(name: str, cells: str) -> str:
    sheet = "'" + escape(name.replace("'", "''")) + "'"
    return ":".join(f"{sheet}.{cell}" for cell in cells.split(":"))
