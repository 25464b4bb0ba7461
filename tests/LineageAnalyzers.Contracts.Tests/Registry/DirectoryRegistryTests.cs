using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Directories;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Tests.Registry;

public class DirectoryRegistryTests
{
    [Fact]
    public async Task Subject_IsReadWithVersionsSettingsAndReferences()
    {
        using var folder = new RegistryFolder()
            .With("money/1.avsc", """{"type": "record", "name": "Money", "fields": [{"name": "cents", "type": "long"}]}""")
            .With("orders-value/1.avsc", "\"int\"")
            .With("orders-value/2.avsc", """{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "Money"}]}""")
            .With("orders-value/subject.json", """
                {"compatibility": "full", "owners": {"business": "sales", "operational": "sre"}, "tags": {"customer.email": ["PII"]},
                 "references": {"2": [{"name": "Money", "subject": "money", "version": 1}]}}
                """)
            .With("README.md", "Files beside the subjects do no harm.");
        using var registry = SchemaRegistries.Open(folder.Path);

        var subject = (await registry.FindSubjectAsync("orders-value", default))!;

        Assert.Equal(["money", "orders-value"], await registry.GetSubjectsAsync(default));
        Assert.Equal([1, 2], subject.Versions.Select(version => version.Version));
        Assert.Equal(CompatibilityMode.Full, subject.Mode);
        Assert.Equal(new Owners("sales", Operational: "sre"), subject.Owners);
        Assert.Equal("customer.email", Assert.Single(subject.Tags).Path);
        Assert.Equal("money", Assert.Single(subject.Latest.References).Subject);
        Assert.Empty(await ((DirectoryRegistry)registry).FindProblemsAsync(default));
    }

    [Fact]
    public async Task SubjectWithoutSettings_IsBackwardAsOnAServerThatNobodyConfigured()
    {
        using var folder = new RegistryFolder().With("s/1.avsc", "\"int\"");
        using var registry = SchemaRegistries.Open(folder.Path);

        Assert.Equal(CompatibilityMode.Backward, (await registry.FindSubjectAsync("s", default))!.Mode);
        Assert.False((await registry.CheckAsync("s", new(new("avro", "\"string\"")), default))!.IsCompatible);
        Assert.True((await registry.CheckAsync("s", new(new("avro", "\"long\"")), default))!.IsCompatible);
        Assert.Null(await registry.CheckAsync("s", new(new("flatbuffers", "")), default));
    }

    [Fact]
    public async Task OddSubjectName_IsFoundUnderItsEscapedFolder()
    {
        using var folder = new RegistryFolder().With("%3A.ctx%3Aa%2Fb/1.avsc", "\"int\"");
        using var registry = SchemaRegistries.Open(folder.Path);

        Assert.Equal([":.ctx:a/b"], await registry.GetSubjectsAsync(default));
        Assert.NotNull(await registry.FindSubjectAsync(":.ctx:a/b", default));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../outside")]
    [InlineData(".")]
    [InlineData("none")]
    public async Task NameThatIsNoSubject_IsUnknown(string name)
    {
        using var folder = new RegistryFolder().With("inner/s/1.avsc", "\"int\"").With("outside/1.avsc", "\"int\"");
        using var registry = SchemaRegistries.Open(folder.PathOf("inner"));

        Assert.Null(await registry.FindSubjectAsync(name, default));
    }

    [Theory]
    [InlineData("s/1.avsc", "{\n\"type\": }", "s/1.avsc:2: this is no JSON value")]
    [InlineData("s/1.avsc", "{\"type\": \"record\",\n\"name\": \"1\", \"fields\": []}", "s/1.avsc:2: the name '1' starts with '1'; a letter or '_' should be there")]
    [InlineData("s/1.json", "{", "s/1.json:1: this is no JSON: a member name in double quotes should be here.")]
    [InlineData("s/2.avsc", "\"int\"", "s: after version 0 comes version 2: version 1 is missing. Add it, or number the later ones anew.")]
    [InlineData("s/notes.txt", "", "s/notes.txt: the extension '.txt' is none of a schema. Use .avsc (Avro), .json (JSON Schema) or .proto (Protobuf), or move the file away.")]
    [InlineData("s/01.avsc", "\"int\"", "s/01.avsc: '01' is no version number. Name the files 1.avsc, 2.avsc and so on.")]
    [InlineData("s/first.avsc", "\"int\"", "s/first.avsc: 'first' is no version number. Name the files 1.avsc, 2.avsc and so on.")]
    [InlineData("s/subject.json", "{}", "s: the subject has no version. Add its first schema, for example 1.avsc, or delete the folder.")]
    [InlineData("s/subject.json", "{\n\"compatibility\": \"MOST\"}", "s/subject.json:2: \"compatibility\" should be one of NONE, BACKWARD, BACKWARD_TRANSITIVE, FORWARD, FORWARD_TRANSITIVE, FULL, FULL_TRANSITIVE.")]
    [InlineData("s/subject.json", "[]", "s/subject.json:1: an object should be here: {\"compatibility\": \"BACKWARD\", \"owners\": { … }}.")]
    [InlineData("s/subject.json", "{\"owner\": 1}", "s/subject.json:1: \"owner\" is no setting. There are \"compatibility\", \"mode\", \"normalize\", \"owners\", \"tags\", \"references\", \"metadata\", \"ruleSets\" and \"deleted\".")]
    [InlineData("s/subject.json", "{\"owners\": {\"boss\": \"x\"}}", "s/subject.json:1: \"boss\" is no kind of owner. There are \"business\", \"producer\", \"schema\" and \"operational\".")]
    [InlineData("s/subject.json", "{\"owners\": {\"schema\": 1}}", "s/subject.json:1: the owner \"schema\" should be a name in quotes.")]
    [InlineData("s/subject.json", "{\"tags\": {\"a\": \"PII\"}}", "s/subject.json:1: the tags of \"a\" should be a list of texts: [\"PII\"].")]
    [InlineData("s/subject.json", "{\"references\": {\"1\": [{}]}}", "s/subject.json:1: \"references\" should be an object from version to references: {\"2\": [{\"name\": …, \"subject\": …, \"version\": 1}]}.")]
    [InlineData("s/subject.json", "{\"references\": {\"1\": []}}", "s/subject.json: it has references for version 1, which is not there.")]
    [InlineData("s/subject.json", "{", "s/subject.json:1: this is no JSON: a member name in double quotes should be here.")]
    public async Task Fault_NamesTheFileAndTheLine(string file, string content, string expected)
    {
        using var folder = new RegistryFolder().With(file, content);
        using var registry = new DirectoryRegistry(folder.Path);

        var problems = await registry.FindProblemsAsync(default);
        var error = await Assert.ThrowsAsync<RegistryException>(() => registry.FindSubjectAsync("s", default));

        var separator = Path.DirectorySeparatorChar;
        Assert.Contains(expected, problems.Select(problem => problem.ToString()[(folder.Path.Length + 1)..].Replace(separator, '/')));
        Assert.Contains(expected, error.Message.Replace(separator, '/'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task VersionThatIsThereTwice_NamesBothFiles()
    {
        using var folder = new RegistryFolder().With("s/1.avsc", "\"int\"").With("s/1.proto", "");
        using var registry = new DirectoryRegistry(folder.Path);

        var problem = Assert.Single(await registry.FindProblemsAsync(default));

        Assert.Equal(folder.PathOf("s/1.proto"), problem.File);
        Assert.Equal("version 1 is there twice, also as 1.avsc. Delete one of them.", problem.Message);
    }

    [Fact]
    public async Task EveryFault_IsReportedAtOnce()
    {
        using var folder = new RegistryFolder().With("a/1.avsc", "{").With("a/3.avsc", "\"int\"").With("b/x.md", "").With("c/1.avsc", "\"int\"");
        using var registry = new DirectoryRegistry(folder.Path);

        Assert.Equal(3, (await registry.FindProblemsAsync(default)).Count);
        Assert.NotNull(await registry.FindSubjectAsync("c", default));
    }

    [Fact]
    public async Task DefaultThatIsNoValueOfItsType_IsAFaultForLintOnly()
    {
        using var folder = new RegistryFolder().With("s/1.avsc", """{"type": "record", "name": "R", "fields": [{"name": "a", "type": "int", "default": "x"}]}""");
        using var registry = new DirectoryRegistry(folder.Path);

        Assert.NotNull(await registry.FindSubjectAsync("s", default));
        Assert.Equal("the default of the field 'a' is no value of its type int", Assert.Single(await registry.FindProblemsAsync(default)).Message);
    }

    [Fact]
    public async Task ReferenceToWhatIsNotThere_NamesBothSides()
    {
        using var folder = new RegistryFolder()
            .With("s/1.avsc", "\"Money\"")
            .With("s/subject.json", """{"references": {"1": [{"name": "Money", "subject": "money", "version": 4}]}}""");
        using var registry = new DirectoryRegistry(folder.Path);

        Assert.Contains(
            "version 1 of 's' refers to version 4 of 'money', which is not there",
            Assert.Single(await registry.FindProblemsAsync(default)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileThatIsNotUtf8_IsAFault()
    {
        using var folder = new RegistryFolder().With("s/1.avsc", "");
        File.WriteAllBytes(folder.PathOf("s/1.avsc"), [0x22, 0xff, 0xfe, 0x22]);
        using var registry = new DirectoryRegistry(folder.Path);

        Assert.Contains((await registry.FindProblemsAsync(default)).Select(problem => problem.Message), message => message.StartsWith("the file is not UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsNoRegistry_IsRefusedAtOnce()
    {
        using var folder = new RegistryFolder().With("file.txt", "");

        Assert.Contains("this is no contracts.lock.json", Assert.Throws<RegistryException>(() => SchemaRegistries.Open(folder.PathOf("file.txt"))).Message, StringComparison.Ordinal);
        Assert.Contains("there is no such folder", Assert.Throws<RegistryException>(() => SchemaRegistries.Open(folder.PathOf("none"))).Message, StringComparison.Ordinal);
        Assert.Contains("no address of a schema registry", Assert.Throws<RegistryException>(() => SchemaRegistries.Open("ftp://host")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderThatVanishes_IsAnErrorWithItsPath()
    {
        using var folder = new RegistryFolder();
        using var registry = new DirectoryRegistry(folder.PathOf("gone"));

        var error = await Assert.ThrowsAsync<RegistryException>(() => registry.GetSubjectsAsync(default));

        Assert.StartsWith(folder.PathOf("gone"), error.Message, StringComparison.Ordinal);
    }
}
