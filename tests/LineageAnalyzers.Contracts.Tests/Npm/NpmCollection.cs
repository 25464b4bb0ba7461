namespace LineageAnalyzers.Contracts.Tests.Npm;

/// <summary>Tests that install from npm run one after the other, so that the packages are installed once.</summary>
[CollectionDefinition("npm")]
public class NpmCollection;
