using LineageAnalyzers.Model.Addresses;

namespace LineageAnalyzers.Model.Tests.Addresses;

/// <summary>Paths put together and taken apart.</summary>
public sealed class FieldPathTests
{
    [Theory]
    [InlineData("", "customer", "customer")]
    [InlineData("customer", "email", "customer.email")]
    [InlineData("lines[]", "sku", "lines[].sku")]
    [InlineData("labels{}", "a", "labels{}.a")]
    public void Member_IsSetOffByADot(string path, string name, string result) => Assert.Equal(result, FieldPath.Member(path, name));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "", "a")]
    [InlineData("", "a.b", "a.b")]
    [InlineData("a", "b[].c", "a.b[].c")]
    [InlineData("a", "[].b", "a[].b")]
    [InlineData("a[]", "{}", "a[]{}")]
    public void Join_SetsNoDotBeforeBrackets(string path, string inner, string result)
    {
        Assert.Equal(result, FieldPath.Join(path, inner));
        Assert.True(FieldPath.IsWithin(result, path));
        Assert.Equal(inner, FieldPath.Relative(result, path));
    }

    [Theory]
    [InlineData("a", "", true)]
    [InlineData("a", "a", true)]
    [InlineData("a.b", "a", true)]
    [InlineData("a[].b", "a", true)]
    [InlineData("a{}", "a", true)]
    [InlineData("ab", "a", false)]
    [InlineData("a", "a.b", false)]
    [InlineData("", "a", false)]
    [InlineData("A.b", "a", false)]
    public void IsWithin_GoesByWholeNames(string path, string outer, bool within)
    {
        Assert.Equal(within, FieldPath.IsWithin(path, outer));
        if (!within)
            Assert.Throws<ArgumentException>(() => FieldPath.Relative(path, outer));
    }
}
