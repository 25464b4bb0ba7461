using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>What a member is declared with is told by its text where nothing converts it, and bound where anything may.</summary>
public class MemberInitializersTests
{
    [Theory]
    [InlineData("string Member = \"a\";", "a")]
    [InlineData("string Member { get; set; } = \"a\";", "a")]
    [InlineData("string Member = null!;", null)]
    [InlineData("string Member = default!;", null)]
    [InlineData("int Member = 1;", 1)]
    [InlineData("bool Member = true;", true)]
    public void A_literal_of_the_very_type_is_told_by_the_text(string member, object? value)
    {
        var declared = Declared(member);

        Assert.Null(declared.Operation);
        Assert.Equal(value, declared.Known!.Origins.IsEmpty ? null : ((LineageAnalyzers.Flow.State.SourceRoot)declared.Known.Origins[0].Root).Value);
    }

    [Theory]
    [InlineData("long Member = 1;")]
    [InlineData("object Member = \"a\";")]
    [InlineData("int? Member = null;")]
    [InlineData("Amount Member = 1; struct Amount { public static implicit operator Amount(int value) => default; }")]
    [InlineData("string Member = \"a\" + \"b\";")]
    [InlineData("System.Collections.Generic.List<string> Member = new();")]
    public void Anything_else_is_bound(string member)
    {
        var declared = Declared(member);

        Assert.Null(declared.Known);
        Assert.NotNull(declared.Operation);
        Assert.False(declared.UsesParameter);
    }

    [Fact]
    public void A_parameter_of_the_primary_constructor_takes_part() => Assert.True(Declared("string Member = \"a\" + given;").UsesParameter);

    private static DeclaredValue Declared(string member)
    {
        var compilation = TestCompilation.Create("class S(string given) { string Given() => given; " + member + " }");
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new MemberInitializers(new SourceModels(compilation)).Of(compilation.GetTypeByMetadataName("S")!, default).Single(declared => declared.Member.Name == "Member");
    }
}
