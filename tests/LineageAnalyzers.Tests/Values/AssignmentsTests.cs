using LineageAnalyzers.Symbols;
using LineageAnalyzers.Tests.Verifiers;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Values;

/// <summary>What a type writes to its members is found, in whatever way it is written, and only the bodies that may do so are bound.</summary>
public class AssignmentsTests
{
    [Theory]
    [InlineData("void M() => _topic = \"b\";", 2, false)]
    [InlineData("void M() => this._topic = \"b\";", 2, false)]
    [InlineData("void M() => (_topic) = \"b\";", 2, false)]
    [InlineData("string _other = \"\"; void M() => (_topic, _other) = (\"b\", \"c\");", 2, false)]
    [InlineData("void M(string other) => ((_topic, other), other) = ((\"b\", \"c\"), \"d\");", 1, true)]
    [InlineData("void M(S other) => other._topic = \"b\";", 2, true)]
    [InlineData("S M() => new S { _topic = \"b\" };", 2, true)]
    [InlineData("void M() => _topic += \"b\";", 1, true)]
    [InlineData("void M() => _topic ??= \"b\";", 1, true)]
    [InlineData("void M() => Fill(ref _topic); static void Fill(ref string text) { }", 1, true)]
    [InlineData("void M() => Fill(out _topic); static void Fill(out string text) => text = \"b\";", 1, true)]
    [InlineData("void M() { void Local() => _topic = \"b\"; Local(); }", 2, false)]
    [InlineData("System.Action M() => () => _topic = \"b\";", 2, false)]
    [InlineData("string P { get => _topic; set => _topic = value; }", 2, false)]
    [InlineData("class Inner { void M(S outer) => outer._topic = \"b\"; }", 2, true)]
    [InlineData("string M() => _topic;", 1, false)]
    [InlineData("void M() { var _topic = \"b\"; }", 1, false)]
    public void Each_way_to_write_a_field_counts(string member, int values, bool unclear)
    {
        var writes = Of("class S { string _topic = \"a\"; " + member + " }", "_topic");

        Assert.Equal((values, unclear), (writes.Values.Length, writes.Unclear));
    }

    [Fact]
    public void A_number_that_an_extension_method_takes_by_reference_is_not_clear()
    {
        var writes = Of("static class E { public static void Next(this ref int number) => number++; } class S { int _number = 1; void M() => _number.Next(); }", "_number");

        Assert.True(writes.Unclear);
    }

    [Fact]
    public void The_initialiser_of_an_explicit_implementation_counts()
    {
        var writes = Of("interface I { string Topic { get; } } class S : I { string I.Topic { get; } = \"a\"; }", "I.Topic");

        Assert.Equal((1, false), (writes.Values.Length, writes.Unclear));
    }

    [Fact]
    public void All_parts_of_a_class_count_in_their_order()
    {
        var writes = Of("partial class S { string _topic = \"a\"; } partial class S { void M() => _topic = \"b\"; }", "_topic");

        Assert.Equal(["a", "b"], writes.Values.Select(value => value.ConstantValue.Value));
    }

    private static VariableWrites Of(string code, string member)
    {
        var compilation = TestCompilation.Create(code);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new Assignments(new SourceModels(compilation)).InType(compilation.GetTypeByMetadataName("S")!.GetMembers(member).Single(), default);
    }
}
