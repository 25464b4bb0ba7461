using LineageAnalyzers.Build.Tests.Building;

namespace LineageAnalyzers.Build.Tests.Checking;

/// <summary><c>LineageCheck=true</c>: contracts that are broken break <c>dotnet build</c>.</summary>
public sealed class BuildCheckTests
{
    private const string PlaceOfTheProperty = @"Order\.cs\(7\): error LIN2002: .*'email'";

    [Fact]
    public void BreakingChange_FailsAtThePropertyUntilItIsMended()
    {
        var project = CheckedProject.Create().WithLock();
        Assert.DoesNotContain("LIN2", project.Build().MustSucceed().Output, StringComparison.Ordinal);
        var passed = File.GetLastWriteTimeUtc(Result(project));

        // Nothing is new, so nothing is checked; a changed lock alone makes it be checked.
        project.Build("-m").MustSucceed();
        Assert.Equal(passed, File.GetLastWriteTimeUtc(Result(project)));
        project.WithLock(CheckedProject.Schema.Replace("\"string\"", "\"int\"", StringComparison.Ordinal));
        Assert.Matches(PlaceOfTheProperty, project.Build().MustFail().Output);
        Assert.False(File.Exists(Result(project)));

        project.WithLock().Break();
        foreach (var argument in (string[])["-m", "-m", "--no-incremental"])
            Assert.Matches(PlaceOfTheProperty, project.Build(argument).MustFail().Output);

        project.Mend();
        Assert.DoesNotContain("LIN2", project.Build().MustSucceed().Output, StringComparison.Ordinal);
        project.Run("clean").MustSucceed();
        Assert.Empty(Directory.GetFiles(project.Folder, "*.lineage.check.*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Warning_IsSaidEachTimeAndFailsOnlyWhereThatIsWanted()
    {
        var tagged = CheckedProject.Schema.Replace("\"type\":\"string\"", "\"type\":\"string\",\"confluent:tags\":[\"PII\"]", StringComparison.Ordinal);
        var project = CheckedProject.Create().WithLock(tagged);
        for (var build = 0; build < 2; build++)
            Assert.Matches(@"Order\.cs\(7\): warning LIN2009: ", project.Build().MustSucceed().Output);

        Assert.Matches(@"Order\.cs\(7\): error LIN2009: ", project.Build("-p:LineageCheckFailOn=warning").MustFail().Output);
        Assert.Contains("error LIN9005: LineageCheckFailOn is 'never'", project.Build("-p:LineageCheckFailOn=never").MustFail().Output, StringComparison.Ordinal);
        project.Build().MustSucceed();
    }

    [Fact]
    public void Suppression_IsHonouredUntilItsDay()
    {
        var project = CheckedProject.Create().WithLock().Break();
        project.Write("../lineage.suppressions.json", Suppressions("2999-12-31", "LIN2002"));
        // The analyzer still warns: the file is for the check.
        Assert.DoesNotMatch("error LIN2|LIN2008", project.Build().MustSucceed().Output);

        project.Write("../lineage.suppressions.json", Suppressions("2020-01-31", "LIN2002"));
        var expired = project.Build().MustFail().Output;
        Assert.Matches(@"lineage\.suppressions\.json\(3\): error LIN2008: .*expired on 2020-01-31", expired);
        Assert.Matches(PlaceOfTheProperty, expired);

        // An entry that covers nothing here may cover something in another project.
        project.Mend().Write("../lineage.suppressions.json", Suppressions("2999-12-31", "LIN2002"));
        Assert.DoesNotContain("LIN2", project.Build().MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutALock_TheBuildSaysThatNothingIsChecked()
    {
        var project = CheckedProject.Create().Break();
        Assert.Contains("LIN2006: the contracts of Orders are not checked, because there is no contracts.lock.json", project.Build().MustSucceed().Output, StringComparison.Ordinal);

        // One that is named must be there.
        var missing = project.Build("-p:LineageRegistry=../locks/contracts.lock.json").MustFail().Output;
        Assert.Matches(@"error LIN9005: .*exit code 2.*contracts\.lock\.json", missing);
        Assert.Contains("error LIN9005: ", project.Build("-p:LineageManifest=false").MustFail().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatALockDoesNotHave_IsCountedAndListedOnDemand()
    {
        var project = CheckedProject.Create().Write("contracts.lock.json", """{ "lockVersion": 1, "registry": "https://registry.example.org", "subjects": {} }""");
        Assert.Contains("LIN2006: 1 contract not checked by lineage", project.Build().MustSucceed().Output, StringComparison.Ordinal);
        Assert.Matches(@"Sender\.cs\(16\): message LIN2006: .*not checked, because", project.Build("-v:n").MustSucceed().Output);
    }

    [Fact]
    public void EachTargetFramework_IsCheckedByItself()
    {
        var project = CheckedProject.Create(frameworks: "net10.0;netstandard2.0").WithLock().Break();
        foreach (var file in (string[])["Order.cs", "Sender.cs"])
            project.Write(file, $"#if NETSTANDARD\n#else\n{project.Read(file)}\n#endif\n");
        for (var build = 0; build < 2; build++)
            Assert.Matches(@"Order\.cs\(9\): error LIN2002: .*TargetFramework=net10\.0", project.Build("-m").MustFail().Output);
        Assert.False(File.Exists(Result(project)));
        Assert.True(File.Exists(project.Intermediate("Orders.lineage.check.json", "netstandard2.0")));
        project.Mend().Build("-m").MustSucceed();
        Assert.True(File.Exists(Result(project)));
    }

    [Fact]
    public void LocalTool_IsUsedAndAMissingOneNamed()
    {
        var project = CheckedProject.Create(tool: false).WithLock().Break();
        var home = Path.GetDirectoryName(project.Folder)!;
        var nowhere = Directory.CreateDirectory(Path.Combine(home, "nowhere")).FullName;
        // The machine's own tools do not count here.
        string[] alone = [$"-p:LineageToolPath={nowhere}"];
        var missing = project.Build(alone).MustFail().Output;
        Assert.Matches("error LIN9005: .*'lineage' was not found.*dotnet tool install.*LineageToolPath", missing);

        DotnetCommand.Run(home, "new", "tool-manifest").MustSucceed();
        DotnetCommand.Run(home, "tool", "install", "LineageAnalyzers.Tool", "--version", PackageFeed.Version).MustSucceed();
        Assert.Matches(PlaceOfTheProperty, project.Build().MustFail().Output);
        project.Mend().Build().MustSucceed();
    }

    private static string Result(TestProject project) => project.Intermediate("Orders.lineage.check.json");

    private static string Suppressions(string day, string rule) => $$"""
        {
          "suppressions": [
            { "rule": "{{rule}}", "subject": "orders-value", "reason": "all readers move", "owner": "team-orders", "expires": "{{day}}" }
          ]
        }
        """;
}
