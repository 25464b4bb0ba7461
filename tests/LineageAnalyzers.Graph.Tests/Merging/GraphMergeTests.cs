using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Graph.Merging;
using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Graph.Tests.Merging;

public sealed class GraphMergeTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Store => _folder.File("graph.db");

    [Fact]
    public async Task NewStore_HoldsEveryProject()
    {
        var result = await MergeAsync(_folder.WriteAll(Shop.Projects));

        Assert.Equal(["Orders", "Billing", "Mail", "Search", "Archive"], result.Projects.Select(item => item.Project.Name));
        Assert.All(result.Projects, item => Assert.False(item.Replaced));
        Assert.Equal((2, 4, 3), result.Projects.Select(item => (item.Endpoints, item.Fields, item.Flows)).First());
        Assert.Equal((5, 4), (result.ProjectsInStore, result.TopicsInStore));
    }

    [Fact]
    public async Task SameProjectAgain_ReplacesWhatItSaid()
    {
        await MergeAsync(_folder.WriteAll(Shop.Projects));
        var billing = new SampleProject("Billing");

        var result = await MergeAsync(_folder.Write("new.lineage.json", billing.Consumes("c", "orders", billing.Read("id")).Manifest));

        Assert.True(Assert.Single(result.Projects).Replaced);
        Assert.Equal((5, 3), (result.ProjectsInStore, result.TopicsInStore));
        var trace = FieldTrace.Run("orders", TraceDirection.Down, Store, CancellationToken.None);
        Assert.Empty(trace.Edges);
        Assert.Empty(trace.Sinks);
        Assert.Equal(["orders#id"], trace.Reads.Select(read => read.Address));
    }

    [Fact]
    public async Task ManyMergesOfTheSame_LeaveNothingBehind()
    {
        var inputs = _folder.WriteAll(Shop.Projects);
        await MergeAsync(inputs);
        var rows = CountRows();

        await MergeAsync(inputs);
        await MergeAsync([.. inputs.Reverse()]);

        Assert.Equal(rows, CountRows());
    }

    [Fact]
    public async Task SameManifestTwice_CountsOnce()
    {
        var manifest = Shop.Projects[0].Manifest;

        var result = await MergeAsync(_folder.Write("a.lineage.json", manifest), _folder.Write("b.lineage.json", manifest));

        Assert.Single(result.Projects);
        Assert.Empty(result.Superseded);
    }

    [Fact]
    public async Task TwoManifestsOfAProjectThatDiffer_LaterCountsAndTheOtherIsNamed()
    {
        var first = _folder.Write("a.lineage.json", new SampleProject("P").Produces("p", "old").Manifest);
        var second = _folder.Write("b.lineage.json", new SampleProject("P").Produces("p", "new").Manifest);

        var result = await MergeAsync(first, second);

        Assert.Equal(new SupersededInput(first, second), Assert.Single(result.Superseded));
        Assert.Single(FieldTrace.Run("new", TraceDirection.Down, Store, CancellationToken.None).Topics[0].Producers);
        Assert.Empty(FieldTrace.Run("old", TraceDirection.Down, Store, CancellationToken.None).Topics[0].Producers);
    }

    [Fact]
    public async Task BrokenInput_LeavesTheOldStoreAsItWas()
    {
        await MergeAsync(_folder.WriteAll(Shop.Projects));
        var before = File.ReadAllBytes(Store);
        var good = _folder.Write("good.lineage.json", new SampleProject("Good").Produces("p", "good").Manifest);

        await Assert.ThrowsAsync<InputException>(() => MergeAsync(good, _folder.Write("bad.lineage.json", "{")));

        Assert.Equal(before, File.ReadAllBytes(Store));
        Assert.Equal(["graph.db"], FilesBesideStore());
    }

    [Fact]
    public async Task BrokenInput_MakesNoStore()
    {
        await Assert.ThrowsAsync<InputException>(() => MergeAsync(_folder.Write("bad.lineage.json", "{")));

        Assert.Empty(FilesBesideStore());
    }

    [Fact]
    public async Task StoppedMerge_ChangesNothing()
    {
        await MergeAsync(_folder.WriteAll(Shop.Projects));
        var before = File.ReadAllBytes(Store);
        using var stop = new CancellationTokenSource();
        var inputs = Enumerable.Range(0, 50).Select(index => _folder.Write($"{index}.lineage.json", new SampleProject($"P{index}").Produces("p", "t").Manifest)).ToArray();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => GraphMerge.RunAsync(inputs, Store, new Callback(done => { if (done == 10) stop.Cancel(); }), stop.Token));

        Assert.Equal(before, File.ReadAllBytes(Store));
    }

    [Fact]
    public async Task NewerStore_IsRefusedWithBothVersions()
    {
        await MergeAsync(_folder.WriteAll(Shop.Projects));
        using (var connection = StoreFile.Of(Store).OpenToChange())
            connection.Run("PRAGMA user_version = 7");

        var failure = await Assert.ThrowsAsync<StoreException>(() => MergeAsync(_folder.WriteAll(Shop.Projects)));
        var read = Assert.Throws<StoreException>(() => FieldTrace.Run("orders", TraceDirection.Down, Store, CancellationToken.None));

        Assert.Contains("version 7", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"up to {StoreSchema.Version}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(failure.Message, read.Message);
    }

    [Fact]
    public async Task FileThatIsNoSqlite_IsLeftAlone()
    {
        _folder.Write("graph.db", "These are notes of somebody, and longer than the header of a database would be: one hundred bytes.");
        var before = File.ReadAllBytes(Store);

        var failure = await Assert.ThrowsAsync<StoreException>(() => MergeAsync(_folder.WriteAll(Shop.Projects)));

        Assert.Contains("no lineage store", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Store));
    }

    [Fact]
    public async Task SqliteOfAnotherProgram_IsLeftAlone()
    {
        using (var connection = StoreFile.Connect(Store, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWriteCreate))
        {
            connection.Open();
            connection.Run("CREATE TABLE bookmark (url TEXT)");
        }

        var failure = await Assert.ThrowsAsync<StoreException>(() => MergeAsync(_folder.WriteAll(Shop.Projects)));

        Assert.Contains("no lineage store", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TruncatedStore_IsAnErrorForPeople()
    {
        await MergeAsync(_folder.WriteAll(Shop.Projects));
        var bytes = File.ReadAllBytes(Store);
        File.WriteAllBytes(Store, bytes[..(bytes.Length / 2)]);

        var failure = Assert.Throws<StoreException>(() => FieldTrace.Run("orders", TraceDirection.Down, Store, CancellationToken.None));

        Assert.Contains("damaged", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoreThatAnotherMergeWrites_IsAnErrorForPeople()
    {
        var inputs = _folder.WriteAll(Shop.Projects);
        await MergeAsync(inputs);
        using var connection = StoreFile.Of(Store).OpenToChange();
        using var other = connection.BeginTransaction(deferred: false);

        var failure = await Assert.ThrowsAsync<StoreException>(() => MergeAsync(inputs));

        Assert.Contains("another program writes to the store", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres://me:secret@db.example.org/lineage", "a PostgreSQL store is not supported in this version: postgres://db.example.org/lineage.")]
    [InlineData("", "no store is named")]
    [InlineData(".", "the store is a folder")]
    [InlineData("/no/such/folder/graph.db", "the folder of the store does not exist")]
    public async Task StoreThatCannotBe_IsAnErrorForPeople(string store, string expected)
    {
        var failure = await Assert.ThrowsAsync<StoreException>(() => GraphMerge.RunAsync(_folder.WriteAll(Shop.Projects), store, null, CancellationToken.None));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TraceWithoutStore_SaysHowToMakeOne()
    {
        var failure = Assert.Throws<StoreException>(() => FieldTrace.Run("orders", TraceDirection.Down, Store, CancellationToken.None));

        Assert.Contains("lineage merge", failure.Message, StringComparison.Ordinal);
        Assert.Empty(FilesBesideStore());
    }

    public void Dispose() => _folder.Dispose();

    private Task<MergeResult> MergeAsync(params string[] inputs) => GraphMerge.RunAsync(inputs, Store, null, CancellationToken.None);

    private IEnumerable<string> FilesBesideStore() =>
        Directory.EnumerateFiles(_folder.Path).Select(path => Path.GetFileName(path)).Where(name => name.Contains("graph.db", StringComparison.Ordinal));

    private long[] CountRows()
    {
        using var connection = StoreFile.Of(Store).OpenToRead();
        return Array.ConvertAll(
            ["project", "record", "record_field", "endpoint", "endpoint_topic", "endpoint_read", "flow"],
            table => connection.Number($"SELECT count(*) FROM {table}"));
    }

    private sealed class Callback(Action<int> action) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value) => action(value.Done);
    }
}
