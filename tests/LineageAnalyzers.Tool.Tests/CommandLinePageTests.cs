using System.CommandLine;
using LineageAnalyzers.Contracts.Registry.Http;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Tests;

/// <summary>Holds docs/cli.md and the real command line together.</summary>
public sealed class CommandLinePageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFiles.PathOf("docs/cli.md"));

    public static TheoryData<string> Verbs => [.. Leaves(Root()).Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_HasASectionWithItsArgumentsAndOptions(string name)
    {
        var verb = Leaf(name);
        var section = Section(name);
        var usage = section.Split("```")[1];

        Assert.StartsWith($"lineage {name} ", usage.TrimStart(), StringComparison.Ordinal);
        Assert.All(verb.Arguments, argument => Assert.Contains(argument.Name, usage, StringComparison.Ordinal));
        Assert.All(Shown(verb), option =>
        {
            Assert.Contains(option.Name, usage, StringComparison.Ordinal);
            var value = option.HelpName is null ? "" : " " + option.HelpName.Replace("|", "\\|", StringComparison.Ordinal);
            Assert.Contains($"| `{option.Name}{value}` |", section, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Usage_NamesNoOptionThatDoesNotExist(string name)
    {
        var options = Shown(Leaf(name)).Select(option => option.Name);
        var named = System.Text.RegularExpressions.Regex.Matches(Section(name).Split("```")[1], "--[a-z-]+").Select(match => match.Value);

        Assert.Empty(named.Except(options));
    }

    [Fact]
    public void Table_NamesEveryVerb() => Assert.All(
        Leaves(Root()), verb => Assert.Contains($"| [`{verb.Name}`](#{verb.Name.Replace(' ', '-')}) |", Page, StringComparison.Ordinal));

    [Fact]
    public void Page_NamesTheVariablesAndExitCodes()
    {
        Assert.Contains($"`{HttpRegistryOptions.UserVariable}`, `{HttpRegistryOptions.PasswordVariable}`", Page, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<ExitCode>(), code => Assert.Contains($"\n| {(int)code} |", Page, StringComparison.Ordinal));
    }

    private static Command Leaf(string name) => Leaves(Root()).Single(verb => verb.Name == name).Command;

    // A verb such as `registry` only holds others, which have sections of their own.
    private static IEnumerable<(string Name, Command Command)> Leaves(Command parent, string prefix = "") => parent.Subcommands.SelectMany(command =>
        command.Subcommands.Count == 0 ? [(prefix + command.Name, command)] : Leaves(command, $"{prefix}{command.Name} "));

    private static IEnumerable<Option> Shown(Command verb) => verb.Options.Where(option => !option.Hidden && option is not System.CommandLine.Help.HelpOption);

    private static string Section(string verb)
    {
        var start = Page.IndexOf($"\n## {verb}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/cli.md has no section '## {verb}'");
        var end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Page[start..] : Page[start..end];
    }

    private static RootCommand Root() => CommandLine.CreateRoot(new Terminal { Out = TextWriter.Null, Error = TextWriter.Null });
}
