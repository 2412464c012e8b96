"""Identities of records, as the diary's file gives them."""

from typing import Final, NewType

PersonId = NewType("PersonId", int)
ContactId = NewType("ContactId", int)
PromiseId = NewType("PromiseId", int)
TopicId = NewType("TopicId", int)
ShareId = NewType("ShareId", int)
MomentId = NewType("MomentId", int)
AtStakeId = NewType("AtStakeId", int)
PermissionId = NewType("PermissionId", int)
MeetingId = NewType("MeetingId", int)
AttachmentId = NewType("AttachmentId", int)

#: The id of a record that is not in the diary yet.
UNSAVED: Final = 0
