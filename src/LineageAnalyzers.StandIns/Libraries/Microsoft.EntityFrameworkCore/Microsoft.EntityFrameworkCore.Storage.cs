using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore.Storage;

public interface IDbContextTransaction : System.IDisposable, System.IAsyncDisposable
{
    void Commit();
    System.Threading.Tasks.Task CommitAsync(System.Threading.CancellationToken @cancellationToken = default);
    void CreateSavepoint(string @name) => throw null;
    System.Threading.Tasks.Task CreateSavepointAsync(string @name, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    void ReleaseSavepoint(string @name) => throw null;
    System.Threading.Tasks.Task ReleaseSavepointAsync(string @name, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    void Rollback();
    System.Threading.Tasks.Task RollbackAsync(System.Threading.CancellationToken @cancellationToken = default);
    void RollbackToSavepoint(string @name) => throw null;
    System.Threading.Tasks.Task RollbackToSavepointAsync(string @name, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    bool @SupportsSavepoints { get; }
    System.Guid @TransactionId { get; }
}
