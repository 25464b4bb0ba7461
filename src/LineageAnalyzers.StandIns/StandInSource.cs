namespace LineageAnalyzers.StandIns;

/// <summary>One file of a stand-in.</summary>
/// <param name="Path">The folder, named after the assembly, and the file, with <c>/</c>: <c>Confluent.Kafka/Confluent.Kafka.Admin.cs</c>.</param>
/// <param name="Text">The C# text, for the newest language version.</param>
public sealed record StandInSource(string Path, string Text);
