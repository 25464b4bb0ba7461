namespace LineageAnalyzers.Records.Avro;

/// <summary>One Avro schema file of the project, as text: the compiler side reads no files itself.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Text">The content.</param>
public sealed record SchemaFile(string Path, string Text);
