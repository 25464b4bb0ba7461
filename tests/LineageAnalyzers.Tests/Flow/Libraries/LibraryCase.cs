namespace LineageAnalyzers.Tests.Flow.Libraries;

/// <summary>A piece of a service that uses a library, and what is to be found in it.</summary>
/// <param name="Name">What the case is about.</param>
/// <param name="Code">Statements that have <c>order</c>, <c>raw</c> and <c>Send</c>; members where there is a method <c>Handle</c> among them.</param>
/// <param name="Expected">Lines <c>flow</c>, <c>root</c> and <c>read</c>, sorted.</param>
internal sealed record LibraryCase(string Name, string Code, IReadOnlyList<string> Expected)
{
    /// <summary>The cases of a file: each begins with a line <c># name</c>, the code follows, then lines that begin with <c>flow:</c>, <c>root:</c> or <c>read:</c>.</summary>
    public static IReadOnlyList<LibraryCase> In(string text) =>
        [.. text.ReplaceLineEndings("\n").Split("\n# ", StringSplitOptions.RemoveEmptyEntries).Select(part => Parse(part.TrimStart('#', ' ')))];

    private static LibraryCase Parse(string text)
    {
        var lines = text.Split('\n');
        return new(
            lines[0].Trim(),
            string.Join('\n', lines.Skip(1).Where(line => !IsExpectation(line))).Trim(),
            [.. lines.Skip(1).Where(IsExpectation).Select(line => line.Trim()).Order(StringComparer.Ordinal)]);
    }

    private static bool IsExpectation(string line) =>
        line.StartsWith("flow: ", StringComparison.Ordinal) || line.StartsWith("root: ", StringComparison.Ordinal) || line.StartsWith("read: ", StringComparison.Ordinal);
}
