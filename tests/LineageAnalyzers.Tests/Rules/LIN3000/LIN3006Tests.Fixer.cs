using LineageAnalyzers.CodeFixes.LIN3000;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed partial class LIN3006Tests
{
    [Fact]
    public Task The_class_of_the_pattern_is_stated()
    {
        var test = new RuleTest<StateClassificationFix>(Id, Service("public string [|Email|] { get; set; } = \"\";\n\n    /// <summary>The account.</summary>\n    public string [|Iban|] { get; set; } = \"\";"))
        {
            FixedTo = Service("[Classified(\"PII\")]\n    public string Email { get; set; } = \"\";\n\n    /// <summary>The account.</summary>\n    [Classified(\"Financial\")]\n    public string Iban { get; set; } = \"\";"),
        };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + Names + "\n"));
        return test.RunAsync();
    }
}
