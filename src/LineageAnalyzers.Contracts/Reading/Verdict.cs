namespace LineageAnalyzers.Contracts.Reading;

/// <summary>Whether a consumer can live with data; the worse is the greater.</summary>
internal enum Verdict
{
    Safe,
    Unknown,
    Breaks,
}
