using System.Reflection;
using System.Text.RegularExpressions;
using LineageAnalyzers.CodeFixes.LIN2000;
using LineageAnalyzers.Rules;
using LineageAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Tests.Rules;

/// <summary>Holds rules, their pages, their tests and the release files together.</summary>
public sealed class RuleCatalogTests
{
    private const string Rewrite = "LINEAGE_REWRITE_RULE_TABLE";
    private const string TablePath = "docs/rules/README.md";
    private const string TableStart = "| Rule | Category | Severity | Fix | Title |";

    private static readonly string[] Sections = ["## Cause", "## Why", "## How to fix", "## Configuration", "## When to suppress"];

    private static readonly Dictionary<char, string> Categories = new()
    {
        ['1'] = "Resolution",
        ['2'] = "Contracts",
        ['3'] = "SensitiveData",
        ['4'] = "Delivery",
        ['9'] = "Infrastructure",
    };

    private static IReadOnlyList<DiagnosticDescriptor> Rules { get; } = typeof(EndpointAnalyzer).Assembly.GetTypes()
        .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToList();

    private static HashSet<string> FixableIds { get; } = typeof(AutoRegistrationFix).Assembly.GetTypes()
        .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
        .ToHashSet();

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    // The codes that the build targets and their task report; LIN9001 is also a rule.
    private static IReadOnlyList<string> BuildCodes { get; } = new[] { "nuget/LineageAnalyzers/build", "src/LineageAnalyzers.Build" }
        .SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.*"))
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(LIN[0-9]{4})\"").Select(match => match.Groups[1].Value))
        .Distinct()
        .Order(StringComparer.Ordinal)
        .ToList();

    public static TheoryData<string> BuildErrors => [.. BuildCodes.Except(Rules.Select(rule => rule.Id))];

    [Fact]
    public void Ids_are_unique_and_every_descriptor_in_the_assembly_is_supported()
    {
        Assert.Distinct(Rules.Select(rule => rule.Id));
        var declared = typeof(EndpointAnalyzer).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id)
            .Order(StringComparer.Ordinal);
        Assert.Equal(declared, Rules.Select(rule => rule.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_follows_from_its_id(string id)
    {
        var rule = Rule(id);
        Assert.Matches("^LIN[1-9][0-9]{3}$", id);
        Assert.Equal(Categories[id[3]], rule.Category);
        Assert.Equal($"https://github.com/LineageAnalyzers/LineageAnalyzers/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.True(rule.IsEnabledByDefault);
        Assert.NotEqual(DiagnosticSeverity.Error, rule.DefaultSeverity);
        Assert.False(string.IsNullOrWhiteSpace(rule.Description.ToString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_every_section(string id)
    {
        Assert.Equal($"# {id}: {Rule(id).Title}", Page(id)[0]);
        Assert.Equal(Sections, Page(id).Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(BuildErrors))]
    public void An_error_of_the_build_has_a_page_with_every_section(string code)
    {
        Assert.StartsWith($"# {code}: ", Page(code)[0], StringComparison.Ordinal);
        Assert.Equal(Sections, Page(code).Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains($"[{code}]({code}.md)", File.ReadAllText(RepositoryFiles.PathOf(TablePath)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_is_of_a_rule_or_of_an_error_of_the_build()
    {
        var pages = Directory.GetFiles(RepositoryFiles.PathOf("docs/rules"), "LIN*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(Rules.Select(rule => rule.Id).Union(BuildCodes).Order(StringComparer.Ordinal), pages!);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_in_the_release_files_as_it_is(string id)
    {
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(state => File.ReadAllLines(RepositoryFiles.PathOf($"src/LineageAnalyzers/AnalyzerReleases.{state}.md")))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[0] == id)
            .ToList();
        var row = Assert.Single(rows);
        Assert.Equal(Rule(id).Category, row[1]);
        Assert.Equal(Rule(id).DefaultSeverity.ToString(), row[2]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_tests_and_a_fixable_rule_has_tests_of_its_fix(string id)
    {
        var tests = RepositoryFiles.PathOf($"tests/LineageAnalyzers.Tests/Rules/LIN{id[3]}000/{id}Tests");
        Assert.True(File.Exists(tests + ".cs"), tests);
        Assert.Equal(FixableIds.Contains(id), File.Exists(tests + ".Fixer.cs"));
    }

    [Fact]
    public void Fixes_are_for_rules_that_exist() => Assert.Subset(Rules.Select(rule => rule.Id).ToHashSet(), FixableIds);

    /// <summary>Set LINEAGE_REWRITE_RULE_TABLE=1 to write the table instead of comparing it.</summary>
    [Fact]
    public void The_table_of_rules_is_up_to_date()
    {
        var path = RepositoryFiles.PathOf(TablePath);
        var text = File.ReadAllText(path);
        var expected = text[..text.IndexOf(TableStart, StringComparison.Ordinal)] + Table();
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string Table()
    {
        var lines = new List<string> { TableStart, "| --- | --- | --- | --- | --- |" };
        foreach (var rule in Rules)
            lines.Add($"| [{rule.Id}]({rule.Id}.md) | {rule.Category} | {rule.DefaultSeverity} | {(FixableIds.Contains(rule.Id) ? "yes" : "no")} | {rule.Title} |");
        return string.Join("\n", lines) + "\n";
    }

    private static string[] Page(string id) => File.ReadAllLines(RepositoryFiles.PathOf($"docs/rules/{id}.md"));

    private static DiagnosticDescriptor Rule(string id) => Rules.Single(rule => rule.Id == id);
}
