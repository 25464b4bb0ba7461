using LineageAnalyzers.Rules.LIN3000;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

/// <summary>A project that classifies nothing does not pay for rules about classified data, whatever its libraries bring along.</summary>
public sealed class ClassifiedCodeTests
{
    private const string OwnAttribute = """
        namespace Acme;
        public sealed class PrivateAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(
            new Microsoft.Extensions.Compliance.Classification.DataClassification("Acme", "Private"));
        """;

    [Fact]
    public void AttributesThatNobodyUses_ClassifyNothing() =>
        Assert.False(ClassifiedCode.HasAttributes(TestCompilation.With([References.Compliance], "namespace Acme; public sealed record Order(string Email);")));

    [Theory]
    [InlineData("using LineageAnalyzers.Annotations; namespace Acme; public sealed record Order([property: Classified(\"PII\")] string Email);")]
    [InlineData("using Pii = LineageAnalyzers.Annotations.ClassifiedAttribute; namespace Acme; public sealed class Order { [Pii(\"PII\")] public string? Email { get; set; } }")]
    [InlineData(OwnAttribute)]
    public void AnAttributeOfTheProjectItself_IsSeen(string code) =>
        Assert.True(ClassifiedCode.HasAttributes(TestCompilation.With([References.Compliance], code)));

    [Theory]
    [InlineData("using LineageAnalyzers.Annotations; namespace Acme.Contracts; public sealed class Order { [Classified(\"PII\")] public string? Email { get; set; } }")]
    [InlineData(OwnAttribute)]
    public void AnAttributeInALibrary_IsSeen(string code)
    {
        var library = TestCompilation.With([References.Compliance], code).WithAssemblyName("Acme.Contracts");
        Assert.True(ClassifiedCode.HasAttributes(TestCompilation.With([References.Compliance, library.ToMetadataReference()], "namespace Acme; public sealed class Service;")));
    }
}
