using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Suppression = LineageAnalyzers.Schemas.Suppressions.Suppression;

namespace LineageAnalyzers.Rules;

/// <summary>
/// The findings that somebody decided to live with, as <c>lineage.suppressions.json</c> among a project's additional files says, by the rules of
/// <c>lineage check</c>. A file that cannot be read accepts nothing; the check says what is wrong with it.
/// </summary>
internal sealed class AcceptedFindings
{
    // The package's targets mark a file that has another name.
    private const string Mark = "build_metadata.AdditionalFiles.LineageSuppressions";

    // The check reports each of these.
    private static readonly ImmutableArray<string> Rules = ImmutableArray.CreateRange(Enumerable.Range(2001, 10).Select(number => $"LIN{number}"));

    private static readonly ConditionalWeakTable<SourceText, IReadOnlyList<Suppression>> Known = new();

    private readonly ImmutableArray<Suppression> _suppressions;
    private readonly string? _project;

    private AcceptedFindings(ImmutableArray<Suppression> suppressions, string? project)
    {
        _suppressions = suppressions;
        _project = project;
    }

    /// <summary>What a project accepts today.</summary>
    public static AcceptedFindings In(AnalyzerOptions options, Compilation compilation)
    {
        var suppressions = options.AdditionalFiles
            .Where(file => IsSuppressions(file, options.AnalyzerConfigOptionsProvider))
            .Select(file => file.GetText())
            .OfType<SourceText>()
            .SelectMany(text => Known.GetValue(text, Read))
            .Where(suppression => suppression.HoldsOn(DateTime.UtcNow))
            .ToImmutableArray();
        return new AcceptedFindings(suppressions, suppressions.IsEmpty ? null : ProjectIn(options.AnalyzerConfigOptionsProvider.GlobalOptions) ?? compilation.AssemblyName);
    }

    /// <summary>Whether a finding is accepted.</summary>
    /// <param name="rule">Its rule.</param>
    /// <param name="subject">The subject; null where it is not known.</param>
    /// <param name="topic">The topic; null where it is not known.</param>
    /// <param name="path">The field in wire names; null for the whole record.</param>
    public bool Covers(string rule, string? subject, string? topic, string? path) => _suppressions.Any(suppression => suppression.Covers(rule, subject, topic, _project, path));

    /// <summary>Whether a file is one, by its name or by its mark.</summary>
    public static bool IsSuppressions(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        string.Equals(file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1), SuppressionReader.FileName, StringComparison.OrdinalIgnoreCase)
        || (options.GetOptions(file).TryGetValue(Mark, out var mark) && string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<Suppression> Read(SourceText text)
    {
        try
        {
            var content = text.ToString();
            return SuppressionReader.Read(content, JsonReader.Read(content, JsonReading.SettingsFile), Rules);
        }
        catch (JsonFormatException)
        {
            return [];
        }
    }

    // The package's targets pass the project's file on as Base64; a manifest has its name without the ending.
    private static string? ProjectIn(AnalyzerConfigOptions build)
    {
        if (!build.TryGetValue("build_property.LineageEncodedProjectFile", out var encoded) || encoded.Length == 0)
            return null;
        try
        {
            var file = Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
            var name = file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
            var extension = name.LastIndexOf('.');
            return extension > 0 ? name.Substring(0, extension) : name;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
