namespace LineageAnalyzers.Graph.Inputs;

/// <summary>An input that says something else about a project than a later input of the same command.</summary>
/// <param name="Input">The input that does not count.</param>
/// <param name="By">The input that counts.</param>
public sealed record SupersededInput(string Input, string By);
