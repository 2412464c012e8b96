"""The safety profile: who can get at this computer, and what Egel does about that."""
