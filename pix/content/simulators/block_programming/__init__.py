"""Block programming: a robot on grids, guided by blocks."""
