using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>Tells by their names what methods do with a record that is only read and not processed.</summary>
internal static class RecordWords
{
    private static readonly string[] Tests = ["Is", "Has", "Can", "Should", "Matches", "Contains", "Equals", "Exists", "Try", "Validate", "StartsWith", "EndsWith", "Filter", "Accept", "Belongs", "Needs", "Supports", "Valid"];

    private static readonly string[] Works = ["TryHandle", "TryProcess", "TryExecute", "TrySend", "TrySave", "TryWrite", "TryAdd", "TryEnqueue", "TryPublish", "TryApply", "TryInsert", "TryUpdate"];

    private static readonly string[] Conversions =
    [
        "Parse", "TryParse", "Deserialize", "Decode", "Map", "To", "From", "As", "Of", "Convert", "Create", "Build", "Make", "New", "Read", "Extract", "Get", "Find", "Select", "Where", "Cast", "Unwrap", "Unpack", "Decrypt",
        "Decompress", "Inflate", "Transform", "Translate", "Split", "Trim", "Normal", "Format", "Describe", "Hash", "Compute", "Calculate", "Clone", "Copy", "With", "Compose", "Wrap", "Validate", "Adapt", "Upcast", "Enrich",
    ];

    private static readonly ImmutableHashSet<string> Calculators = ImmutableHashSet.Create(
        "System.Convert", "System.BitConverter", "System.Guid", "System.DateTime", "System.DateTimeOffset", "System.TimeSpan", "System.DateOnly", "System.TimeOnly", "System.Uri", "System.Math",
        "System.Enum", "System.Version", "System.IO.Path", "System.Text.Encoding", "System.Text.RegularExpressions.Regex", "System.Int32", "System.Int64", "System.Decimal", "System.Double", "System.Boolean");

    /// <summary>Whether the methods of a type only make one value of another.</summary>
    public static bool AreOfCalculation(INamedTypeSymbol type) => Calculators.Contains($"{NamespaceNames.Of(type)}.{type.Name}");

    /// <summary>Whether a method of the name looks at what it is given: <c>IsDuplicate</c>, <c>TryParse</c>.</summary>
    public static bool AreOfTest(string method) => StartsWithAny(method, Tests) && !StartsWithAny(method, Works);

    /// <summary>Whether a method of the name gives what it is given in another form: <c>Parse</c>, <c>ToOrder</c>.</summary>
    public static bool AreOfConversion(string method) => StartsWithAny(method, Conversions);

    // Whole words: Tokenize is none of To.
    private static bool StartsWithAny(string method, string[] words) =>
        Array.Exists(words, word => method.StartsWith(word, StringComparison.Ordinal) && (method.Length == word.Length || !char.IsLower(method[word.Length]) || word.Length > 5));
}
