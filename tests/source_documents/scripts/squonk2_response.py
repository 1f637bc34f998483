spec = {'collection': 'im-test', 'job': 'nop', 'version': '1.0.0'}
rv: DmApiRv = v.start_job_instance(
    token,
    project_id=project_id,
    name='My Job',
    specification=spec
)
assert rv.success
rv.msg
{'task_id': 'task-...', 'instance_id': 'instance-...'}
