"""Write down a contact: a path of four short steps, saved from the first press on."""
