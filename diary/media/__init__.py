"""What comes in: pictures, PDFs and sound, as bytes in memory. Nothing here is written to a disk."""
