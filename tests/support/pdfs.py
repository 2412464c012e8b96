"""Reading PDFs back as others do: their text, their pages as pictures, their structure and every byte in them."""

import io
import subprocess

import pypdf
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

_SECONDS = 60


def reader(pdf):
    return pypdf.PdfReader(io.BytesIO(pdf))


def page_texts(pdf):
    """The text of each page, by pypdf."""
    return [page.extract_text() for page in reader(pdf).pages]


def text(pdf):
    """The whole text on one line of words, by pypdf."""
    return " ".join(" ".join(page_texts(pdf)).split())


def poppler_text(pdf):
    """The whole text on one line of words, by poppler: another reader, another answer."""
    return " ".join(_run(["pdftotext", "-layout", "-", "-"], pdf).decode().split())


def page_pictures(pdf, folder, dots_per_inch=100, *, grey=False):
    """Each page as a PNG in this folder, by poppler."""
    grey_option = ["-gray"] if grey else []
    _run(["pdftoppm", "-png", *grey_option, "-r", str(dots_per_inch), "-", str(folder / "page")], pdf)
    return sorted(folder.glob("page*.png"))


def _run(command, data):
    return subprocess.run(command, input=data, capture_output=True, timeout=_SECONDS, check=True).stdout


def everything_in(pdf):
    """Every byte of the file, of its streams without their compression, and all its texts: where a leak would be."""
    read = reader(pdf)
    parts = [pdf, text(pdf).encode(), poppler_text(pdf).encode()]
    for number in range(1, len(read.xref_objStm) + sum(len(table) for table in read.xref.values()) + 1):
        thing = read.get_object(number)
        if isinstance(thing, StreamObject):
            parts.append(thing.get_data())
        parts.append(repr(thing).encode())
    return b"\n".join(parts)


def tags(pdf):
    """The structure elements in reading order, by their standard names."""
    read = reader(pdf)
    return list(_tags(read.trailer["/Root"]["/StructTreeRoot"]))


def _tags(element):
    element = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(element, ArrayObject):
        for child in element:
            yield from _tags(child)
    elif isinstance(element, DictionaryObject):
        if "/S" in element:
            yield str(element["/S"])
        if "/K" in element:
            yield from _tags(element["/K"])
