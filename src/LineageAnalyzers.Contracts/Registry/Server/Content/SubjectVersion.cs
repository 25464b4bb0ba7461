namespace LineageAnalyzers.Contracts.Registry.Server.Content;

/// <summary>A version of a subject.</summary>
/// <param name="Subject">The subject's name.</param>
/// <param name="Number">The version's number, counted from 1.</param>
/// <param name="Id">The id that records carry; one schema has one id in its context.</param>
/// <param name="Body">The schema.</param>
/// <param name="Deleted">Whether it is soft-deleted: it takes no part any more, but can still be asked for.</param>
internal sealed record SubjectVersion(string Subject, int Number, int Id, SchemaBody Body, bool Deleted = false);
