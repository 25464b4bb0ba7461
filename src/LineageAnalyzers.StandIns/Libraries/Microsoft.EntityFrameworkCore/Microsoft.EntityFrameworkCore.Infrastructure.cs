using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore.Infrastructure;

public class DatabaseFacade
{
    public DatabaseFacade(Microsoft.EntityFrameworkCore.DbContext @context) => throw null;
    public virtual bool @AutoSavepointsEnabled { get => throw null; set => throw null; }
    public virtual bool @AutoTransactionsEnabled { get => throw null; set => throw null; }
    public virtual Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction BeginTransaction() => throw null;
    public virtual System.Threading.Tasks.Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginTransactionAsync(System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public virtual bool CanConnect() => throw null;
    public virtual System.Threading.Tasks.Task<bool> CanConnectAsync(System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public virtual void CommitTransaction() => throw null;
    public virtual System.Threading.Tasks.Task CommitTransactionAsync(System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public virtual Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction @CurrentTransaction { get => throw null; }
    public virtual bool EnsureCreated() => throw null;
    public virtual System.Threading.Tasks.Task<bool> EnsureCreatedAsync(System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public virtual bool EnsureDeleted() => throw null;
    public virtual System.Threading.Tasks.Task<bool> EnsureDeletedAsync(System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public override bool Equals(object @obj) => throw null;
    public override int GetHashCode() => throw null;
    public virtual string @ProviderName { get => throw null; }
    public virtual void RollbackTransaction() => throw null;
    public virtual System.Threading.Tasks.Task RollbackTransactionAsync(System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public override string ToString() => throw null;
}
