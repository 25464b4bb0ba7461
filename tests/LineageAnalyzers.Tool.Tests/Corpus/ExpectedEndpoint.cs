using System.Text.Json.Serialization;

namespace LineageAnalyzers.Tool.Tests.Corpus;

/// <summary>What a corpus project holds, as its <c>expected.json</c> states it.</summary>
/// <param name="Endpoints">Every endpoint; nothing else may be found.</param>
/// <param name="Routes">Every route; nothing else may be found.</param>
internal sealed record Expectation(IReadOnlyList<ExpectedEndpoint> Endpoints, IReadOnlyList<ExpectedRoute>? Routes = null);

/// <summary>One endpoint.</summary>
/// <param name="At">The file below the idiom's folder, and the line: <c>App/Sender.cs:12</c>.</param>
/// <param name="Direction"><c>produce</c> or <c>consume</c>.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Level"><c>direct</c>, <c>wrapper</c> or <c>registration</c>; direct when it is not stated.</param>
/// <param name="Client">The client library; not compared when it is not stated.</param>
/// <param name="Group">The consumer group; not compared when it is not stated.</param>
/// <param name="Value">The type of the record; not compared when it is not stated.</param>
/// <param name="Condition">A part of the condition on which it is there; none when it is not stated.</param>
internal sealed record ExpectedEndpoint(
    string At, string Direction, ExpectedName Topic, string Level = "direct", string? Client = null, ExpectedName? Group = null, string? Value = null, string? Condition = null);

/// <summary>One route.</summary>
/// <param name="At">The file and the line.</param>
/// <param name="Message">The message type.</param>
/// <param name="Topic">The topic.</param>
internal sealed record ExpectedRoute(string At, string Message, ExpectedName Topic);

/// <summary>
/// A name as the manifest must give it: <c>name</c>, <c>names</c>, <c>pattern</c>, <c>template</c>, <c>values</c>, or part of the <c>reason</c>.
/// Resolution and key are compared when they are stated.
/// </summary>
internal sealed record ExpectedName
{
    public string? Name { get; init; }

    public IReadOnlyList<string>? Names { get; init; }

    public string? Pattern { get; init; }

    public string? Template { get; init; }

    /// <summary>By environment; the empty one is the file without. When they are not stated there may be the name's own value, and no other.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    public string? Resolution { get; init; }

    public string? Key { get; init; }

    public string? Reason { get; init; }

    /// <summary>Whether a name is to be found.</summary>
    [JsonIgnore]
    public bool IsResolved => Name is not null || Names is not null || Pattern is not null || Values is not null;
}
