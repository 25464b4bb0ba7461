using LineageAnalyzers.Tool.Scanning.Projects;
using LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

namespace LineageAnalyzers.Tool.Tests.Scanning;

public sealed class MSBuildReadingTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("'$(A)' == 'one'", true)]
    [InlineData(" '$(A)'=='ONE' ", true)]
    [InlineData("'$(A)' != 'one'", false)]
    [InlineData("$(A) == one", true)]
    [InlineData("'$(None)' == ''", true)]
    [InlineData("'$(A)|$(Number)' == 'one|10'", true)]
    [InlineData("'$(A)' == 'one' and '$(None)' == 'x'", false)]
    [InlineData("'$(A)' == 'two' or '$(Number)' == '10'", true)]
    [InlineData("'$(A)' == 'two' Or ('$(Number)' == '10' And $(True))", true)]
    [InlineData("!('$(A)' == 'one')", false)]
    [InlineData("!$(True)", false)]
    [InlineData("$(True)", true)]
    [InlineData("'$(Number)' == '10.0'", true)]
    [InlineData("$(Number) > 9", true)]
    [InlineData("$(Number) <= 9", false)]
    [InlineData("'1.2.3' >= '1.2'", true)]
    [InlineData("$(A.StartsWith('o'))", true)]
    [InlineData("!$(A.Contains('x'))", true)]
    [InlineData("'$(A.Replace('o', 'O').ToLowerInvariant())' == 'one'", true)]
    [InlineData("'$(A.Length)' == '3'", true)]
    [InlineData("$([System.String]::IsNullOrEmpty('$(None)'))", true)]
    [InlineData("$([MSBuild]::IsOSPlatform('Windows'))", false)]
    [InlineData("$([MSBuild]::IsTargetFrameworkCompatible('net10.0', 'net8.0'))", true)]
    [InlineData("$([MSBuild]::IsTargetFrameworkCompatible('netstandard2.0', 'net8.0'))", false)]
    [InlineData("Exists('$(None)')", false)]
    [InlineData("Exists('no such file')", false)]
    [InlineData("!Exists('no such file') and HasTrailingSlash('a/')", true)]
    [InlineData("'$(A.Unknown())' == ''", null)]
    [InlineData("'@(Compile)' == ''", null)]
    [InlineData("'@(Compile)' == '' and '$(A)' == 'two'", false)]
    [InlineData("'@(Compile)' == '' or '$(A)' == 'one'", true)]
    [InlineData("'$(A)' ==", null)]
    [InlineData("'$(A)' == 'one' xor", null)]
    [InlineData("(('$(A)' == 'one')", null)]
    [InlineData("$(A", null)]
    [InlineData("'", null)]
    [InlineData("five", null)]
    public void Condition_HoldsOrNot_OrCannotBeTold(string? condition, bool? expected)
    {
        var properties = new PropertyTable { ["A"] = "one", ["Number"] = "10", ["True"] = "true" };

        Assert.Equal(expected, Conditions.Holds(condition, new Expressions(properties), Path.GetTempPath()));
    }

    [Theory]
    [InlineData("*.cs", "/p/a.cs", true)]
    [InlineData("*.cs", "/p/x/a.cs", false)]
    [InlineData("**/*.cs", "/p/a.cs", true)]
    [InlineData("**\\*.cs", "/p/x/y/a.cs", true)]
    [InlineData("x/**", "/p/x/y/a.cs", true)]
    [InlineData("x/**", "/p/xy/a.cs", false)]
    [InlineData("../q/*.g.cs", "/q/a.g.cs", true)]
    [InlineData("../q/*.g.cs", "/q/a.cs", false)]
    [InlineData("a?.cs", "/p/ab.cs", true)]
    [InlineData("A.CS", "/p/a.cs", true)]
    [InlineData("a%2Eb(1).cs", "/p/a.b(1).cs", true)]
    [InlineData("(x)/**/*.cs", "/p/(x)/a.cs", true)]
    public void FilePattern_MeansThePathsThatMSBuildMeans(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new FilePattern(Path.GetFullPath("/p"), pattern).Matches(Path.GetFullPath(path)));

    [Theory]
    [InlineData("net10.0", "NET10_0", "NET8_0_OR_GREATER")]
    [InlineData("net8.0-windows10.0.19041", "NET8_0", "NETCOREAPP3_1_OR_GREATER")]
    [InlineData("netcoreapp3.1", "NETCOREAPP3_1", "NETCOREAPP2_0_OR_GREATER")]
    [InlineData("netstandard2.0", "NETSTANDARD2_0", "NETSTANDARD1_3_OR_GREATER")]
    [InlineData("net472", "NET472", "NET461_OR_GREATER")]
    [InlineData("net48", "NET48", "NETFRAMEWORK")]
    public void TargetFramework_DefinesItsSymbols(string moniker, string own, string other)
    {
        var symbols = TargetFramework.TryParse(moniker)!.Symbols().ToList();

        Assert.Contains(own, symbols);
        Assert.Contains(other, symbols);
        Assert.Equal(symbols.Distinct(), symbols);
    }

    [Theory]
    [InlineData("")]
    [InlineData("uap10.0")]
    [InlineData("net")]
    [InlineData("$(Unknown)")]
    public void UnknownTargetFramework_IsNone(string moniker) => Assert.Null(TargetFramework.TryParse(moniker));

    [Theory]
    [InlineData("a;b")]
    [InlineData("100% (it's) $(x) @ *?")]
    [InlineData("plain/path ü")]
    public void EscapedText_ComesBack(string text) => Assert.Equal(text, Escapes.Remove(Escapes.Add(text)));
}
