using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Check.Suppressions;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas.Suppressions;

namespace LineageAnalyzers.Contracts.Tests.Check.Suppressions;

public sealed class SuppressionTests : IDisposable
{
    private static readonly DateOnly Today = new(2027, 3, 31);

    private readonly RegistryFolder _folder = new();

    [Fact]
    public void Suppression_TakesOutWhatItNames_UntilItsLastDay()
    {
        var suppression = Only("""{"rule": "LIN2002", "subject": "orders-value", "path": "vat", "reason": "moves soon", "owner": "team-orders", "expires": "2027-03-31"}""");

        var report = SuppressionRule.Apply(Report(Breaking("vat"), Breaking("email")), [suppression], Today);

        Assert.Equal(["email"], report.Findings.Select(finding => finding.Path));
        Assert.Equal("vat", Assert.Single(report.Suppressed).Finding.Path);
    }

    [Fact]
    public void ExpiredSuppression_IsAnErrorBesideWhatItHid()
    {
        var suppression = Only("""{"rule": "LIN2002", "reason": "moves soon", "owner": "team-orders", "expires": "2027-03-30"}""");

        var report = SuppressionRule.Apply(Report(Breaking("vat")), [suppression], Today);

        Assert.Equal(["LIN2002", "LIN2008"], report.Findings.Select(finding => finding.Rule));
        Assert.Equal(FindingLevel.Error, report.Findings[1].Level);
        Assert.Equal("the suppression of LIN2002 expired on 2027-03-30 (team-orders: moves soon). Mend what it hid, or decide again and set another day.", report.Findings[1].Message);
        Assert.Equal((_folder.PathOf("s.json").Replace('\\', '/'), 2), (report.Findings[1].File, report.Findings[1].Line));
    }

    [Theory]
    [InlineData("\"subject\": \"payments-value\"")]
    [InlineData("\"topic\": \"payments\"")]
    [InlineData("\"project\": \"Other\"")]
    [InlineData("\"path\": \"email\"")]
    public void SuppressionThatCoversNothing_IsAWarning(string narrow)
    {
        var suppression = Only($$"""{"rule": "LIN2002", {{narrow}}, "reason": "r", "owner": "o", "expires": "2027-12-31"}""");

        var report = SuppressionRule.Apply(Report(Breaking("vat")), [suppression], Today);

        Assert.Equal([("LIN2002", FindingLevel.Error), ("LIN2008", FindingLevel.Warning)], report.Findings.Select(finding => (finding.Rule, finding.Level)));
        Assert.Empty(report.Suppressed);
    }

    [Theory]
    [InlineData("[]", ":1. ", "a list \"suppressions\"")]
    [InlineData("{\"suppressions\": [\n1]}", ":2. ", "should be an object")]
    [InlineData("{\"suppressions\": [\n{\"rule\": \"LIN2002\", \"owner\": \"o\", \"expires\": \"2027-01-01\"}]}", ":2. ", "needs \"reason\"")]
    [InlineData("{\"suppressions\": [\n{\"rule\": \"LIN2002\", \"reason\": \" \", \"owner\": \"o\", \"expires\": \"2027-01-01\"}]}", ":2. ", "needs \"reason\"")]
    [InlineData("{\"suppressions\": [\n{\"rule\": \"LIN2002\", \"reason\": \"r\", \"expires\": \"2027-01-01\"}]}", ":2. ", "needs \"owner\"")]
    [InlineData("{\"suppressions\": [\n{\"rule\": \"LIN2002\", \"reason\": \"r\", \"owner\": \"o\"}]}", ":2. ", "needs \"expires\"")]
    [InlineData("{\"suppressions\": [\n{\"rule\": \"LIN2002\", \"reason\": \"r\", \"owner\": \"o\",\n\"expires\": \"soon\"}]}", ":3. ", "a day such as")]
    [InlineData("{\"suppressions\": [\n{\"rule\": \"LIN7777\", \"reason\": \"r\", \"owner\": \"o\", \"expires\": \"2027-01-01\"}]}", ":2. ", "no rule 'LIN7777'")]
    [InlineData("{\"suppressions\": [\n{\"rules\": \"LIN2002\"}]}", ":2. ", "\"rules\" is nothing that a suppression has")]
    [InlineData("{\"suppressions\": [\n", ":2. ", "is no JSON")]
    public void FaultOfTheFile_NamesTheLine(string text, string line, string expected)
    {
        _folder.With("s.json", text);

        var problem = Assert.Throws<LineageException>(() => SuppressionFile.Read(_folder.PathOf("s.json")));

        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.PathOf("s.json") + line, problem.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static CheckReport Report(params Finding[] findings) => new(findings, 1);

    private static Finding Breaking(string path) =>
        new() { Rule = "LIN2002", Level = FindingLevel.Error, Project = "Shop", Subject = "orders-value", Topic = "orders", Path = path, Message = "m" };

    private Suppression Only(string json)
    {
        _folder.With("s.json", $"{{ // settings files may have comments\n\"suppressions\": [{json}] }}");
        return Assert.Single(SuppressionFile.Read(_folder.PathOf("s.json")));
    }
}
