using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.FileProviders;

public interface IDirectoryContents : IEnumerable<IFileInfo>
{
    bool Exists { get; }
}

public interface IFileInfo
{
    bool Exists { get; }
    bool IsDirectory { get; }
    DateTimeOffset LastModified { get; }
    long Length { get; }
    string Name { get; }
    string PhysicalPath { get; }
    global::System.IO.Stream CreateReadStream();
}

public interface IFileProvider
{
    IDirectoryContents GetDirectoryContents(string subpath);
    IFileInfo GetFileInfo(string subpath);
    global::Microsoft.Extensions.Primitives.IChangeToken Watch(string filter);
}

public class NotFoundDirectoryContents : IDirectoryContents, IEnumerable<IFileInfo>, global::System.Collections.IEnumerable
{
    public NotFoundDirectoryContents() => throw null;
    public bool Exists { get; }
    public static NotFoundDirectoryContents Singleton { get; }
    public IEnumerator<IFileInfo> GetEnumerator() => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public class NotFoundFileInfo : IFileInfo
{
    public NotFoundFileInfo(string name) => throw null;
    public bool Exists { get; }
    public bool IsDirectory { get; }
    public DateTimeOffset LastModified { get; }
    public long Length { get; }
    public string Name { get; }
    public string PhysicalPath { get; }
    public global::System.IO.Stream CreateReadStream() => throw null;
}

public sealed class NullChangeToken : global::Microsoft.Extensions.Primitives.IChangeToken
{
    public bool ActiveChangeCallbacks { get; }
    public bool HasChanged { get; }
    public static NullChangeToken Singleton { get; }
    public IDisposable RegisterChangeCallback(Action<object> callback, object state) => throw null;
    internal NullChangeToken() => throw null;
}

public class NullFileProvider : IFileProvider
{
    public NullFileProvider() => throw null;
    public IDirectoryContents GetDirectoryContents(string subpath) => throw null;
    public IFileInfo GetFileInfo(string subpath) => throw null;
    public global::Microsoft.Extensions.Primitives.IChangeToken Watch(string filter) => throw null;
}
