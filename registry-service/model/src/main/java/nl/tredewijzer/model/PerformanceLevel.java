package nl.tredewijzer.model;

public enum PerformanceLevel {
    ASPIRANT
}
